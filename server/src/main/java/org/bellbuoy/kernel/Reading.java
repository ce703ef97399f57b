package org.bellbuoy.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what a stranger typed: trims it, checks it, and collects every [Flaw] before it refuses.
///
/// Text is never silently mended. Control characters and the invisible characters that turn the
/// direction of writing are flaws, because a reader could be shown something else than was written.
public final class Reading {

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");
  private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\t\\x{2028}\\x{2029}]");
  private static final Pattern DIRECTION =
      Pattern.compile("[\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private final List<Flaw> flaws = new ArrayList<>();

  /// A single line that must be there.
  public String line(String field, @Nullable String raw, int most) {
    String text = optionalLine(field, raw, most);
    if (text.isEmpty()) {
      flaw(field, "Enter " + words(field) + ".");
    }
    return text;
  }

  /// A single line, or the empty string.
  public String optionalLine(String field, @Nullable String raw, int most) {
    String text = optionalBlock(field, raw, most);
    if (LINE_BREAK.matcher(text).find()) {
      flaw(field, capital(words(field)) + " must be a single line.");
    }
    return text;
  }

  /// Text of several lines that must be there.
  public String block(String field, @Nullable String raw, int most) {
    String text = optionalBlock(field, raw, most);
    if (text.isEmpty()) {
      flaw(field, "Enter " + words(field) + ".");
    }
    return text;
  }

  /// Text of several lines, or the empty string.
  public String optionalBlock(String field, @Nullable String raw, int most) {
    String text = raw == null ? "" : raw.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (text.codePointCount(0, text.length()) > most) {
      flaw(field, capital(words(field)) + " must have at most " + most + " characters.");
    }
    if (CONTROL.matcher(text).find()) {
      flaw(field, capital(words(field)) + " must not hold control characters.");
    }
    if (DIRECTION.matcher(text).find()) {
      flaw(
          field,
          capital(words(field))
              + " must not hold invisible characters that turn the direction of writing.");
    }
    return text;
  }

  /// One of the constants of an enum, written in any case, with `-` for `_`.
  public <E extends Enum<E>> Optional<E> choice(String field, @Nullable String raw, Class<E> type) {
    String name = raw == null ? "" : raw.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    flaw(field, "Choose one of the values offered for " + words(field) + ".");
    return Optional.empty();
  }

  /// Notes one more thing that is wrong.
  public void flaw(String field, String message) {
    flaws.add(new Flaw(field, message));
  }

  public List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  /// Refuses with every flaw found; returns when there is none.
  public void finish() {
    if (!flaws.isEmpty()) {
      throw new Refused(new Invalid(flaws));
    }
  }

  private static String words(String field) {
    return field.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
