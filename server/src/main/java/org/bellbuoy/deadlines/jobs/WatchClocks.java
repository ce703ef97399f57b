package org.bellbuoy.deadlines.jobs;

import org.bellbuoy.deadlines.TellPassedMarks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks at all running clocks every five seconds.
@Component
class WatchClocks {

  private final TellPassedMarks tell;

  WatchClocks(TellPassedMarks tell) {
    this.tell = tell;
  }

  @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
  void look() {
    tell.execute();
  }
}
