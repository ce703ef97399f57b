package org.bellbuoy.correspondence;

import java.util.List;
import org.bellbuoy.embargo.AnswerAsReporter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes into the house what reporters answered to dates.
@Component
public class HearDateAnswers {

  private static final int AT_ONCE = 50;

  private final DateAnswerStore answers;
  private final AnswerAsReporter answer;

  HearDateAnswers(DateAnswerStore answers, AnswerAsReporter answer) {
    this.answers = answers;
    this.answer = answer;
  }

  /// @return how many were heard
  @Transactional
  public int hear() {
    List<DateAnswerStore.Untold> untold = answers.untold(AT_ONCE);
    for (DateAnswerStore.Untold each : untold) {
      answers.markTold(each.id());
      answer.answer(each.mailbox(), each.offer(), each.reply());
    }
    return untold.size();
  }
}
