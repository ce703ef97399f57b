package org.bellbuoy.deadlines.jobs;

import org.bellbuoy.deadlines.LookAtClocks;
import org.bellbuoy.deadlines.ResumeClock;
import org.bellbuoy.deadlines.TellPassedMarks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks at all running clocks every five seconds.
@Component
class WatchClocks {

  private final LookAtClocks look;
  private final ResumeClock resume;
  private final TellPassedMarks tell;

  WatchClocks(LookAtClocks look, ResumeClock resume, TellPassedMarks tell) {
    this.look = look;
    this.resume = resume;
    this.tell = tell;
  }

  @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
  void look() {
    look.execute();
    resume.endDue();
    tell.execute();
  }
}
