package org.bellbuoy.intake;

import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A human answers by a letter of a kind: it goes out only when it says what its kind must say and
/// nothing of what it must not.
///
/// Refuses: invalid, naming each field that is missing and each line that must go.
@Component
public class SendLetter {

  private final ReportRights rights;
  private final ReportLetters letters;
  private final AnswerReport answer;

  SendLetter(ReportRights rights, ReportLetters letters, AnswerReport answer) {
    this.rights = rights;
    this.letters = letters;
    this.answer = answer;
  }

  /// @return the letter as it was sent
  @Transactional
  public String send(Viewer viewer, String tracking, NewLetter letter) {
    Report report = rights.toAnswer(viewer, tracking);
    String text = letters.written(viewer, report, letter);
    answer.answer(viewer, tracking, text);
    return text;
  }
}
