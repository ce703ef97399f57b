package org.bellbuoy.delivery.jobs;

import org.bellbuoy.delivery.SendSignals;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every two seconds, says by the hooks what is due to be said.
@Component
class SignalPost {

  private final SendSignals deed;

  SignalPost(SendSignals deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 2_000, initialDelay = 6_000)
  void send() {
    int tried;
    do {
      tried = deed.send();
    } while (tried > 0);
  }
}
