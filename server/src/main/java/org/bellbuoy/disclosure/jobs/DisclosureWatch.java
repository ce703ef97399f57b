package org.bellbuoy.disclosure.jobs;

import org.bellbuoy.disclosure.RemindOfDisclosure;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a minute: estimates that passed, answers that are a day old, and what waits too long.
@Component
class DisclosureWatch {

  private final RemindOfDisclosure deed;

  DisclosureWatch(RemindOfDisclosure deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 60_000, initialDelay = 7_000)
  void look() {
    deed.ripe().forEach(deed::weigh);
    int _ = deed.remind();
  }
}
