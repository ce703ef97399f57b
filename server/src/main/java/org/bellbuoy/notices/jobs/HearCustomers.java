package org.bellbuoy.notices.jobs;

import org.bellbuoy.notices.HearConfirmations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second, hears what customers confirmed at the counter.
@Component
class HearCustomers {

  private final HearConfirmations confirmations;

  HearCustomers(HearConfirmations confirmations) {
    this.confirmations = confirmations;
  }

  @Scheduled(fixedDelay = 1_000)
  void listen() {
    confirmations.hear();
  }
}
