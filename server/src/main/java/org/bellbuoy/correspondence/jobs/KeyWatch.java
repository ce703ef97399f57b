package org.bellbuoy.correspondence.jobs;

import java.util.concurrent.TimeUnit;
import org.bellbuoy.correspondence.WarnOfKeyEnd;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every hour whether the OpenPGP key ends soon.
@Component
class KeyWatch {

  private final WarnOfKeyEnd deed;

  KeyWatch(WarnOfKeyEnd deed) {
    this.deed = deed;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void look() {
    deed.warn();
  }
}
