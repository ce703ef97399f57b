package org.bellbuoy.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A rule of the queue as somebody types it.
///
/// @param words one to a line
/// @param from ways in, as words
/// @param lower `yes` to lower the place
public record RuleForm(
    @Nullable String name,
    @Nullable String words,
    @Nullable String sender,
    @Nullable String product,
    @Nullable String language,
    @Nullable List<String> from,
    @Nullable String lower,
    @Nullable String tag,
    @Nullable String nonFinding) {

  private static final int NAME = 60;
  private static final int LINE = 200;
  private static final int WORDS = 2_000;
  private static final int MOST_WORDS = 50;
  private static final int TAG = 30;

  public static RuleForm empty() {
    return new RuleForm("", "", "", "", "", List.of(), "yes", "", "");
  }

  public static RuleForm of(RuleText text) {
    return new RuleForm(
        text.name(),
        String.join("\n", text.words()),
        text.sender(),
        text.product(),
        text.language(),
        text.sources().stream().map(one -> one.name().toLowerCase(Locale.ROOT)).sorted().toList(),
        text.lower() ? "yes" : "",
        text.tag(),
        text.nonFinding());
  }

  public String given(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public Set<String> chosenFrom() {
    return from == null ? Set.of() : Set.copyOf(from);
  }

  /// Refuses with every flaw there is.
  ///
  /// @param known what the policy says is no finding
  RuleText read(List<String> known) {
    Reading reading = new Reading();
    RuleText text =
        new RuleText(
            reading.line("name", name, NAME),
            lines(reading.optionalBlock("words", words, WORDS)),
            reading.optionalLine("sender", sender, LINE),
            reading.optionalLine("product", product, LINE),
            reading.optionalLine("language", language, LINE),
            sources(reading),
            "yes".equals(lower),
            reading.optionalLine("tag", tag, TAG),
            reading.optionalLine("nonFinding", nonFinding, LINE));
    if (!text.language().isEmpty() && !Tongue.KNOWN.contains(text.language())) {
      reading.flaw("language", "Choose a language of the list.");
    }
    if (!text.nonFinding().isEmpty() && !known.contains(text.nonFinding())) {
      reading.flaw("nonFinding", "Choose something that the ground rules name.");
    }
    if (!text.looksForAnything()) {
      reading.flaw("words", "Say what the rule looks for.");
    }
    if (!text.doesAnything()) {
      reading.flaw("tag", "Say what the rule does.");
    }
    reading.finish();
    return text;
  }

  private static List<String> lines(String block) {
    return block
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  private Set<Source> sources(Reading reading) {
    Set<String> typed = chosenFrom();
    Set<Source> found =
        Arrays.stream(Source.values())
            .filter(each -> typed.contains(each.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Source.class)));
    if (found.size() < typed.size()) {
      reading.flaw("from", "Choose ways in of the list.");
    }
    return found;
  }

  public static List<String> languages() {
    return Tongue.KNOWN;
  }
}
