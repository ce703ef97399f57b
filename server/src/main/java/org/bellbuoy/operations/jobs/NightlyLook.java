package org.bellbuoy.operations.jobs;

import java.util.concurrent.TimeUnit;
import org.bellbuoy.operations.LookOutside;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks at the house from outside when it is time.
@Component
class NightlyLook {

  private final LookOutside deed;

  NightlyLook(LookOutside deed) {
    this.deed = deed;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
  void look() {
    deed.look();
  }
}
