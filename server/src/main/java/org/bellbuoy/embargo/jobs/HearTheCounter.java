package org.bellbuoy.embargo.jobs;

import org.bellbuoy.embargo.HearAnswers;
import org.bellbuoy.embargo.HearParties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second, hears what came in at the counter.
@Component
class HearTheCounter {

  private final HearParties parties;
  private final HearAnswers answers;

  HearTheCounter(HearParties parties, HearAnswers answers) {
    this.parties = parties;
    this.answers = answers;
  }

  @Scheduled(fixedDelay = 1_000)
  void listen() {
    parties.hear();
    answers.hear();
  }
}
