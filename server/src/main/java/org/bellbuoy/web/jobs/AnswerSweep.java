package org.bellbuoy.web.jobs;

import org.bellbuoy.web.ForgetAnswers;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once an hour.
@Component
class AnswerSweep {

  private final ForgetAnswers forget;

  AnswerSweep(ForgetAnswers forget) {
    this.forget = forget;
  }

  @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
  void sweep() {
    forget.execute();
  }
}
