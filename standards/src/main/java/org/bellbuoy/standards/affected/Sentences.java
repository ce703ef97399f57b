package org.bellbuoy.standards.affected;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.Justification;

/// Answers in words. The words travel with the file that browsers compute from, so that a page says
/// the same as a program.
final class Sentences {

  private static final Map<String, String> WORDS = words();

  private Sentences() {}

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("affected", "{name} is affected{range}.{note}");
    words.put("take", " Take {fix}.");
    words.put("elsewhere", " There is no fix in that stream; the nearest fixed version is {fix}.");
    words.put("nothing", " There is no fix yet.");
    words.put("fixed", "{name} holds the fix.");
    words.put("not_affected", "{name} is not affected{why}.");
    words.put("under_investigation", "Whether {name} is affected is being found out.");
    words.put(
        "unknown_version",
        "Which version of {product} it is decides, and {version} cannot be compared with those that"
            + " are named.");
    words.put("no_version", "Which version of {product} it is decides.");
    words.put("part", " It lies inside {whole}; which version of it is not known here.");
    words.put("not_listed", "Nothing is said about {name}.");
    words.put(
        "conflict", "What is said about {name} does not agree: take it as affected until it does.");
    words.put(
        "ambiguous",
        "What is said about {name} can be read in two ways: take it as affected until it is"
            + " clear.");
    words.put("fixes", " Fixed: {fixes}.");
    for (Justification why : Justification.values()) {
      words.put(why.label(), why(why));
    }
    return Collections.unmodifiableMap(words);
  }

  private static String why(Justification justification) {
    return switch (justification) {
      case COMPONENT_NOT_PRESENT -> ": the component is not in it";
      case VULNERABLE_CODE_NOT_PRESENT -> ": the flawed code is not in it";
      case VULNERABLE_CODE_NOT_IN_EXECUTE_PATH -> ": the flawed code is never run";
      case VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY ->
          ": nobody can reach the flawed code from outside";
      case INLINE_MITIGATIONS_ALREADY_EXIST -> ": it is protected already";
    };
  }

  /// All of them by name, with places in braces.
  static Map<String, String> all() {
    return WORDS;
  }

  static String of(Judgement judgement, Asked asked) {
    String sentence = said(word(judgement.kind(), asked), judgement, asked);
    return sentence + remedy(judgement) + (asked.whole() == null ? "" : part(judgement, asked));
  }

  private static String word(AnswerKind kind, Asked asked) {
    return kind == AnswerKind.UNKNOWN_VERSION && asked.version() == null
        ? "no_version"
        : kind.key();
  }

  private static String said(String word, Judgement judgement, Asked asked) {
    String version = asked.version();
    return text(word)
        .replace("{name}", version == null ? asked.product() : asked.product() + " " + version)
        .replace("{product}", asked.product())
        .replace("{version}", "\"" + version + "\"")
        .replace("{range}", Because.range(judgement).map(range -> " (" + range + ")").orElse(""))
        .replace("{note}", Because.note(judgement))
        .replace("{why}", why(judgement));
  }

  /// The reason that VEX knows, else the words of whoever says so.
  private static String why(Judgement judgement) {
    return Because.justification(judgement)
        .map(reason -> text(reason.label()))
        .orElseGet(() -> Because.statement(judgement).map(words -> ": " + words).orElse(""));
  }

  private static String remedy(Judgement judgement) {
    return switch (judgement.kind()) {
      case AFFECTED, CONFLICT, AMBIGUOUS -> toTake(judgement);
      case UNKNOWN_VERSION ->
          judgement.others().isEmpty() ? "" : text("fixes").replace("{fixes}", listed(judgement));
      case UNDER_INVESTIGATION, FIXED, NOT_AFFECTED, NOT_LISTED -> "";
    };
  }

  private static String toTake(Judgement judgement) {
    if (judgement.fix().isPresent()) {
      return text("take").replace("{fix}", judgement.fix().get());
    }
    return judgement.others().isEmpty()
        ? text("nothing")
        : text("elsewhere").replace("{fix}", judgement.others().getFirst());
  }

  private static String part(Judgement judgement, Asked asked) {
    return judgement.kind() == AnswerKind.UNKNOWN_VERSION
        ? text("part").replace("{whole}", String.valueOf(asked.whole()))
        : "";
  }

  private static String listed(Judgement judgement) {
    return judgement.others().stream().collect(Collectors.joining(", "));
  }

  private static String text(String word) {
    return WORDS.getOrDefault(word, "");
  }
}
