package org.bellbuoy.obligations.jobs;

import org.bellbuoy.obligations.OpenForListed;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a minute, so that a case that is listed as exploited is found also when the program was
/// killed between taking in the list and hearing of it.
@Component
class ListedWatch {

  private final OpenForListed deed;

  ListedWatch(OpenForListed deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 60_000, initialDelay = 3_000)
  void look() {
    int _ = deed.open();
  }
}
