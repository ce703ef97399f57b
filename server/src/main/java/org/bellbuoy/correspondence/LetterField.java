package org.bellbuoy.correspondence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bellbuoy.web.Words;

/// Something a letter leaves open, written `{next-date}` in its text. What the house knows it fills
/// in; the rest is for whoever writes.
public enum LetterField {
  NUMBER(Shape.LINE),
  HANDLER(Shape.LINE),
  VENDOR(Shape.LINE),
  CONTACT(Shape.LINE),
  FINGERPRINT(Shape.LINE),
  POLICY_VERSION(Shape.LINE),
  /// That there is no money for reports; empty where a vendor pays.
  NO_REWARD(Shape.LINE),
  PROMISED_TIME(Shape.LINE),
  WHAT_NEXT(Shape.TEXT),
  FIRST_VIEW(Shape.TEXT),
  NEXT_DATE(Shape.LINE),
  LANGUAGE(Shape.LINE),
  PREFERENCES(Shape.TEXT),
  QUESTIONS(Shape.QUESTIONS),
  TRIED(Shape.TEXT),
  PAUSES_ON(Shape.DATE),
  REASON(Shape.LINE),
  SENTENCE(Shape.TEXT),
  ELSEWHERE(Shape.TEXT),
  OBJECTION(Shape.TEXT),
  KNOWN_ALREADY(Shape.TEXT),
  CREDIT_RULE(Shape.TEXT),
  SEVERITY(Shape.VECTOR),
  CVE(Shape.LINE),
  DISCLOSURE_DATE(Shape.DATE),
  CHANGED(Shape.TEXT),
  BUILD(Shape.TEXT),
  QUESTION(Shape.TEXT),
  AFFECTED(Shape.TEXT),
  FIXED(Shape.TEXT),
  WORKAROUNDS(Shape.TEXT),
  PUBLICATION_TIME(Shape.DATE),
  TERMS(Shape.TEXT),
  RECIPIENT_MARK(Shape.LINE),
  WHAT_TO_DO(Shape.TEXT),
  KNOWN_SO_FAR(Shape.TEXT),
  NEXT_UPDATE(Shape.DATE),
  ADVISORY(Shape.TEXT),
  GENUINE_MAIL(Shape.TEXT),
  SENDER_DOMAINS(Shape.LINE),
  NEVER_ASKED(Shape.TEXT),
  SAMPLES_ADDRESS(Shape.LINE),
  WHAT_DATA(Shape.TEXT),
  WHEN(Shape.TEXT),
  CONSEQUENCES(Shape.TEXT),
  MEASURES(Shape.TEXT),
  CREDIT_TEXT(Shape.TEXT),
  WITHDRAWAL(Shape.TEXT),
  PUBLIC_NOW(Shape.TEXT),
  NEW_TIME(Shape.DATE),
  WAS_WRONG(Shape.TEXT),
  ACT_AGAIN(Shape.TEXT),
  FOLLOWED_POLICY(Shape.TEXT);

  private static final Words WORDS = Words.of("correspondence");

  private final Shape shape;

  LetterField(Shape shape) {
    this.shape = shape;
  }

  /// The name between the braces, such as `next-date`; also the name of the field in forms.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// How it stands in a text.
  public String mark() {
    return "{" + word() + "}";
  }

  public String label() {
    return WORDS.say("field." + word());
  }

  /// The label where it stands alone, above a field of a form.
  public String heading() {
    return label().substring(0, 1).toUpperCase(Locale.ROOT) + label().substring(1);
  }

  public boolean severalLines() {
    return shape == Shape.TEXT || shape == Shape.QUESTIONS;
  }

  /// What is wrong with a value, or nothing.
  Optional<String> complaint(String value) {
    if (!choices().isEmpty() && !choices().contains(value.strip())) {
      return Optional.of(WORDS.say("shape.choice", label()));
    }
    return shape.good.matcher(value).find()
        ? Optional.empty()
        : Optional.of(WORDS.say("shape." + shape.name().toLowerCase(Locale.ROOT), label()));
  }

  /// The list it is chosen from; empty where whoever writes finds the words.
  public List<String> choices() {
    String key = "choices." + word();
    return WORDS.has(key) ? List.of(WORDS.say(key).split(" \\| ", -1)) : List.of();
  }

  /// The words that always stand for it, where there are any.
  public Optional<String> standing() {
    String key = "standing." + word();
    return WORDS.has(key) ? Optional.of(WORDS.say(key)) : Optional.empty();
  }

  public static Optional<LetterField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }

  /// What a value must look like.
  private enum Shape {
    LINE(Pattern.compile("")),
    TEXT(Pattern.compile("")),
    /// Begins with a numbered line.
    QUESTIONS(Pattern.compile("(?m)^\\s*1[.)]\\s+\\S")),
    /// Names a day: with the month as a word or in digits.
    DATE(
        Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}"
                + "|\\d{1,2}\\.? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")),
    /// Holds a CVSS vector.
    VECTOR(Pattern.compile("CVSS:[34]\\.[01]/AV:"));

    private final Pattern good;

    Shape(Pattern good) {
      this.good = good;
    }
  }
}
