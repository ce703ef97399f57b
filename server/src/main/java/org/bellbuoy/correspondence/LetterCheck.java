package org.bellbuoy.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.web.Words;

/// Holds a template, and a letter made from it, to what its kind must and must not say.
final class LetterCheck {

  static final Pattern MARK = Pattern.compile("\\{([a-z][a-z0-9-]{0,40})}");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Words WORDS = Words.of("correspondence");
  private static final String TEXT = "text";

  private LetterCheck() {}

  /// What is wrong with the text of a template.
  static List<Flaw> template(LetterKind kind, String text) {
    List<Flaw> flaws = new ArrayList<>();
    for (LetterField field : kind.must()) {
      if (!text.contains(field.mark())) {
        flaws.add(flaw(TEXT, "template.lacks", field.mark(), field.label()));
      }
    }
    Matcher marks = MARK.matcher(text);
    while (marks.find()) {
      if (LetterField.of(marks.group(1)).isEmpty()) {
        int line = LetterBan.line(text, marks.start());
        flaws.add(flaw(TEXT, "template.unknown", marks.group(), line));
      }
    }
    flaws.addAll(banned(kind, text, LetterFacts.of(Map.of())));
    return flaws;
  }

  /// What is wrong with a letter that is about to be sent.
  static List<Flaw> letter(LetterKind kind, String text, LetterFacts facts) {
    List<Flaw> flaws = new ArrayList<>();
    for (LetterField field : kind.must()) {
      missing(field, text, facts).ifPresent(flaws::add);
    }
    Matcher marks = MARK.matcher(text);
    while (marks.find()) {
      Optional<LetterField> open = LetterField.of(marks.group(1));
      if (open.filter(field -> !kind.must().contains(field)).isPresent()) {
        LetterField field = open.orElseThrow();
        int line = LetterBan.line(text, marks.start());
        flaws.add(flaw(field.word(), "letter.open", field.label(), line));
      }
    }
    flaws.addAll(banned(kind, text, facts));
    for (String word : facts.unspeakable()) {
      unspeakable(word, text).ifPresent(flaws::add);
    }
    return flaws;
  }

  /// What no message of ours may hold, whatever its kind.
  static List<Flaw> anyMessage(String text) {
    return found(LetterBan.RECEIPT_CODE, text, List.of()).stream().toList();
  }

  private static Optional<Flaw> missing(LetterField field, String text, LetterFacts facts) {
    String value = facts.value(field);
    if (facts.isNothing(field)) {
      return Optional.empty();
    }
    if (value.isBlank()) {
      return Optional.of(flaw(field.word(), "letter.lacks", field.label()));
    }
    Optional<String> complaint = field.complaint(value);
    if (complaint.isPresent()) {
      return complaint.map(words -> new Flaw(field.word(), words));
    }
    return plain(text).contains(plain(value))
        ? Optional.empty()
        : Optional.of(flaw(TEXT, "letter.lost", field.label(), field.mark()));
  }

  private static Optional<Flaw> unspeakable(String word, String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
    return at < 0
        ? Optional.empty()
        : Optional.of(flaw(TEXT, "letter.unspeakable", LetterBan.line(text, at)));
  }

  private static List<Flaw> banned(LetterKind kind, String text, LetterFacts facts) {
    return Stream.concat(Stream.of(LetterBan.RECEIPT_CODE), kind.mustNot().stream())
        .flatMap(ban -> found(ban, text, facts.agreed()).stream())
        .toList();
  }

  private static Optional<Flaw> found(LetterBan ban, String text, List<String> agreed) {
    return ban.find(text, agreed)
        .map(place ->
            ban == LetterBan.RECEIPT_CODE
                ? flaw(TEXT, "letter.code", place.line())
                : flaw(TEXT, "letter.banned", place.line(), place.words(), ban.label()));
  }

  private static String plain(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static Flaw flaw(String field, String key, Object... arguments) {
    return new Flaw(field, WORDS.say("flaw." + key, arguments));
  }
}
