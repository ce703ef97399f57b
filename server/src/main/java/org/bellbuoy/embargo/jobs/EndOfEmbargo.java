package org.bellbuoy.embargo.jobs;

import org.bellbuoy.embargo.EndDueEmbargoes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second, looks for silences whose moment has come.
@Component
class EndOfEmbargo {

  private final EndDueEmbargoes deed;

  EndOfEmbargo(EndDueEmbargoes deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 1_000)
  void look() {
    int ended;
    do {
      ended = deed.end();
    } while (ended > 0);
  }
}
