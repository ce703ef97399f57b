package org.bellbuoy.intake.jobs;

import org.bellbuoy.intake.SweepDrafts;
import org.bellbuoy.intake.TakeIn;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second, takes in what arrived at the street; once an hour, drops forms never sent.
@Component
class StreetArrivals {

  private final TakeIn takeIn;
  private final SweepDrafts sweep;

  StreetArrivals(TakeIn takeIn, SweepDrafts sweep) {
    this.takeIn = takeIn;
    this.sweep = sweep;
  }

  @Scheduled(fixedDelay = 1_000)
  void collect() {
    int taken;
    do {
      taken = takeIn.takeIn();
    } while (taken > 0);
  }

  @Scheduled(fixedDelay = 3_600_000)
  void sweep() {
    sweep.sweep();
  }
}
