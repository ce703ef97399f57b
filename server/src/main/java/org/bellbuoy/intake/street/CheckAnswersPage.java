package org.bellbuoy.intake.street;

import java.util.List;
import org.bellbuoy.web.page.Fact;

/// Everything once more before it is sent.
///
/// @param answers one fact per question, in the order of the form
/// @param files the attachments
/// @param draft the key under which the unsent form is kept
/// @param send where to send the report
/// @param change where to go back to the form with all answers
public record CheckAnswersPage(
    List<Fact> answers,
    List<KeptFile> files,
    String draft,
    String policyVersion,
    String send,
    String change) {

  public CheckAnswersPage {
    answers = List.copyOf(answers);
    files = List.copyOf(files);
  }
}
