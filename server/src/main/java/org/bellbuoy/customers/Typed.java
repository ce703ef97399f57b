package org.bellbuoy.customers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Reads the kinds of text that the forms of this room share.
final class Typed {

  static final int CODE = 40;
  private static final int FACTS = 50;
  private static final int FACT = 300;
  private static final Set<String> OURS = Set.of("new", "import");
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,39})");
  private static final Pattern PRODUCT = Pattern.compile("[a-z0-9.-]{1,40}");
  private static final Pattern TONGUE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  private Typed() {}

  static String code(Reading reading, String field, @Nullable String raw) {
    String code = reading.line(field, raw, CODE);
    if (!code.isEmpty() && !SHAPE.matcher(code).matches()) {
      reading.flaw(
          field, "A number has letters, digits, dots, hyphens and low lines, such as K-10442.");
    }
    if (OURS.contains(code)) {
      reading.flaw(field, "“" + code + "” is the name of one of our pages. Choose another.");
    }
    return code;
  }

  static boolean isCode(String raw) {
    return SHAPE.matcher(raw).matches();
  }

  /// What may be the code of a product; what cannot be one is not looked for.
  static Optional<String> product(@Nullable String raw) {
    return Optional.ofNullable(raw)
        .map(String::strip)
        .filter(code -> PRODUCT.matcher(code).matches());
  }

  static Optional<LocalDate> date(Reading reading, String field, @Nullable String raw) {
    String text = reading.optionalLine(field, raw, 10);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 1970 && date.getYear() < 2200) {
        return Optional.of(date);
      }
    } catch (DateTimeException _) {
      // the same sentence for both
    }
    reading.flaw(field, "Enter a date such as 2026-11-23.");
    return Optional.empty();
  }

  static void ordered(Reading reading, Optional<LocalDate> since, Optional<LocalDate> until) {
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      reading.flaw("until", "It ends before it begins.");
    }
  }

  /// A language as the web names it; English where nothing was said.
  static String language(Reading reading, @Nullable String raw) {
    String text = reading.optionalLine("language", raw, 30);
    if (text.isEmpty()) {
      return "en";
    }
    if (!TONGUE.matcher(text).matches()) {
      reading.flaw("language", "Enter a language such as en, de or pt-BR.");
    }
    return text;
  }

  /// One `key = value` on each line, in the order in which they were written.
  static Map<String, String> facts(Reading reading, @Nullable String raw) {
    Map<String, String> facts = new LinkedHashMap<>();
    String text = reading.optionalBlock("facts", raw, FACTS * FACT);
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      int sign = line.indexOf('=');
      String key = sign < 0 ? "" : line.substring(0, sign).strip();
      if (key.isEmpty()) {
        reading.flaw("facts", "Write each fact on a line of its own, such as sso = on.");
      } else if (facts.put(key, line.substring(sign + 1).strip()) != null) {
        reading.flaw("facts", "Say each fact once.");
      } else if (line.length() > FACT) {
        reading.flaw("facts", "A fact has at most " + FACT + " characters.");
      }
    }
    if (facts.size() > FACTS) {
      reading.flaw("facts", "Write at most " + FACTS + " facts.");
    }
    return facts;
  }
}
