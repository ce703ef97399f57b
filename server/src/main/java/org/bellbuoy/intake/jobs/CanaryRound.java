package org.bellbuoy.intake.jobs;

import java.util.concurrent.TimeUnit;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReleaseCanaries;
import org.bellbuoy.intake.WatchCanaries;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every minute, sends canaries when it is time, and looks whether they arrive.
@Component
class CanaryRound {

  private final ReleaseCanaries release;
  private final WatchCanaries watch;

  CanaryRound(ReleaseCanaries release, WatchCanaries watch) {
    this.release = release;
    this.watch = watch;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void look() {
    if (release.isScheduled()) {
      if (release.isDue()) {
        release.release(new Viewer.Machine());
      }
      watch.watch();
    }
  }
}
