package org.bellbuoy.identity.jobs;

import java.util.concurrent.TimeUnit;
import org.bellbuoy.identity.ForgetAttempts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once an hour.
@Component
class ForgettingJob {

  private final ForgetAttempts deed;

  ForgettingJob(ForgetAttempts deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  void forget() {
    deed.execute();
  }
}
