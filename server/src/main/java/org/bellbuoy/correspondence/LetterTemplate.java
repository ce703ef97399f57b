package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;

/// The wording of a kind of letter, with marks for what is filled in. A version never changes.
///
/// @param number of the version; 0 is our own wording, before anybody wrote another
/// @param text Markdown
public record LetterTemplate(LetterKind kind, long number, String text, Instant at, Actor by) {

  /// How long a letter may be, in characters.
  public static final int LONGEST = 20_000;

  /// What a letter of this wording leaves open, in the order of the text.
  public List<LetterField> fields() {
    return LetterCheck.MARK
        .matcher(text)
        .results()
        .flatMap(mark -> LetterField.of(mark.group(1)).stream())
        .distinct()
        .toList();
  }

  /// The text with everything that is known put in; what is not known stays as its mark.
  public String filled(LetterFacts facts) {
    return fill(text, facts);
  }

  /// A text somebody wrote, with everything that is known put in.
  static String fill(String text, LetterFacts facts) {
    return LetterCheck.MARK
        .matcher(text)
        .replaceAll(mark ->
            Matcher.quoteReplacement(
                LetterField.of(mark.group(1))
                    .filter(facts::knows)
                    .map(facts::value)
                    .orElse(mark.group())))
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  /// The letter as it is sent. Refuses with everything it lacks and everything it must not say.
  ///
  /// @param text the wording as somebody changed it for this letter, marks and all
  public static String sent(LetterKind kind, String text, LetterFacts facts) {
    Reading reading = new Reading();
    String letter = reading.block("text", signed(fill(text, facts), facts), LONGEST);
    reading.finish();
    List<Flaw> flaws = LetterCheck.letter(kind, letter, facts);
    if (!flaws.isEmpty()) {
      throw new Invalid(flaws).refused();
    }
    return letter;
  }

  /// Every letter says where to write to, whatever its wording left out.
  private static String signed(String letter, LetterFacts facts) {
    return ContactLine.under(letter, facts.value(LetterField.CONTACT));
  }

  /// Refuses a message that holds a receipt code, whatever it is.
  public static void requireNoCode(String message) {
    List<Flaw> flaws = LetterCheck.anyMessage(message);
    if (!flaws.isEmpty()) {
      throw new Invalid(flaws).refused();
    }
  }
}
