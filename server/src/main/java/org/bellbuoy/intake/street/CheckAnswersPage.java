package org.bellbuoy.intake.street;

import java.util.List;
import org.bellbuoy.intake.Challenge;
import org.bellbuoy.web.page.Fact;
import org.jspecify.annotations.Nullable;

/// Everything once more before it is sent.
///
/// @param answers one fact per question, in the order of the form
/// @param files the attachments
/// @param draft the key under which the unsent form is kept
/// @param send where to send the report
/// @param change where to go back to the form with all answers
/// @param work what the browser may begin with meanwhile, or null on an ordinary day
public record CheckAnswersPage(
    List<Fact> answers,
    List<KeptFile> files,
    String draft,
    String policyVersion,
    String send,
    String change,
    @Nullable Challenge work) {

  public CheckAnswersPage {
    answers = List.copyOf(answers);
    files = List.copyOf(files);
  }
}
