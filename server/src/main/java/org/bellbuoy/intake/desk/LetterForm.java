package org.bellbuoy.intake.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.intake.NewLetter;
import org.bellbuoy.intake.ReportLetters;
import org.bellbuoy.web.page.Choice;
import org.jspecify.annotations.Nullable;

/// What somebody is writing to a reporter.
///
/// @param kind of the letter, or null for free words
/// @param open what is left to be written
/// @param values what was written for it
/// @param preview the letter as it would be sent, or empty
public record LetterForm(
    @Nullable LetterKind kind,
    String text,
    List<LetterField> open,
    Map<LetterField, String> values,
    String preview) {

  public LetterForm {
    open = List.copyOf(open);
    values = Map.copyOf(values);
  }

  static LetterForm free(String text) {
    return new LetterForm(null, text, List.of(), Map.of(), "");
  }

  static LetterForm of(ReportLetters.Begun begun, Map<LetterField, String> values) {
    return new LetterForm(begun.kind(), begun.text(), begun.open(), values, "");
  }

  LetterForm shownAs(String letter) {
    return new LetterForm(kind, text, open, values, letter);
  }

  NewLetter letter() {
    if (kind == null) {
      throw new IllegalStateException("Free words are no letter");
    }
    return new NewLetter(kind, text, values);
  }

  public String value(LetterField field) {
    return values.getOrDefault(field, "");
  }

  /// What a field is chosen from.
  public static List<Choice> choices(LetterField field) {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose one")),
            field.choices().stream().map(each -> Choice.of(each, each)))
        .toList();
  }

  /// The letters one can begin with.
  public static List<Choice> choices() {
    return LetterKind.toReporters().stream()
        .map(kind -> Choice.of(kind.word(), kind.label()))
        .toList();
  }
}
