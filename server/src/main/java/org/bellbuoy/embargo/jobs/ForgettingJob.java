package org.bellbuoy.embargo.jobs;

import java.util.concurrent.TimeUnit;
import org.bellbuoy.embargo.ForgetChallenges;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once an hour.
@Component
class ForgettingJob {

  private final ForgetChallenges deed;

  ForgettingJob(ForgetChallenges deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  void forget() {
    deed.forget();
  }
}
