package org.bellbuoy.intake.desk;

import java.util.List;
import java.util.Map;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.DraftedQuestions;
import org.bellbuoy.intake.Evidence;
import org.bellbuoy.intake.ReportLetters;
import org.bellbuoy.intake.SendLetter;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.web.FieldNames;
import org.springframework.stereotype.Component;

/// Letters on the page of a report: begun, looked at, sent. The form calls the text `answer`.
@Component
class LetterForms {

  private final ReportLetters letters;
  private final SendLetter send;
  private final DraftedQuestions questions;

  LetterForms(ReportLetters letters, SendLetter send, DraftedQuestions questions) {
    this.letters = letters;
    this.send = send;
    this.questions = questions;
  }

  /// @param shown what the report has to show for itself
  LetterForm begun(Viewer viewer, String tracking, LetterKind kind, List<Evidence> shown) {
    ReportLetters.Begun begun = letters.begin(viewer, tracking, kind);
    boolean asks = begun.open().contains(LetterField.QUESTIONS);
    return LetterForm.of(
        begun, asks ? Map.of(LetterField.QUESTIONS, questions.of(shown)) : Map.of());
  }

  LetterForm typed(Viewer viewer, String tracking, LetterKind kind, Map<String, String> typed) {
    ReportLetters.Begun begun = letters.begin(viewer, tracking, kind);
    String text = typed.getOrDefault("answer", "");
    return LetterForm.of(text.isBlank() ? begun : begun.worded(text), begun.written(typed));
  }

  LetterForm shown(Viewer viewer, String tracking, LetterForm form) {
    return form.shownAs(
        FieldNames.renamed("text", "answer", () -> letters.shown(viewer, tracking, form.letter())));
  }

  void send(Viewer viewer, String tracking, LetterForm form) {
    FieldNames.renamed("text", "answer", () -> send.send(viewer, tracking, form.letter()));
  }

  /// A kind one may send by hand.
  static LetterKind kind(String word) {
    return LetterKind.of(word)
        .filter(LetterKind.toReporters()::contains)
        .orElseThrow(() -> Invalid.of("letter", "There is no letter of this kind.").refused());
  }
}
