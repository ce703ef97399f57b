package org.bellbuoy.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes what was kept for those who repeat a request, once nobody may ask for it again.
@Component
public class ForgetAnswers {

  private final ExpiredAnswerStore answers;
  private final Clock clock;

  ForgetAnswers(ExpiredAnswerStore answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /// @return how many were forgotten
  @Transactional
  public int execute() {
    return answers.deleteExpired(clock.instant());
  }
}
