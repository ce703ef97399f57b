package org.bellbuoy.intake;

import java.util.UUID;
import org.bellbuoy.correspondence.ReporterWrote;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.PauseReason;
import org.bellbuoy.deadlines.ResumeClock;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Viewer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Once the reporter has written, nothing waits for the reporter any more: the clocks that did run
/// again. Hearing it twice changes nothing.
@Component
class HearReporterAgain {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Clocks clocks;
  private final ResumeClock resume;

  HearReporterAgain(Clocks clocks, ResumeClock resume) {
    this.clocks = clocks;
    this.resume = resume;
  }

  @ApplicationModuleListener
  void on(ReporterWrote wrote) {
    clocks.of(HOUSE, wrote.about()).stream()
        .filter(clock -> clock.runs() && waited(clock))
        .map(RunningClock::kind)
        .forEach(kind -> goOn(kind, wrote.about()));
  }

  private static boolean waited(RunningClock clock) {
    return clock
        .pause()
        .filter(pause -> pause.reason() == PauseReason.WAITS_FOR_REPORTER)
        .isPresent();
  }

  private void goOn(ClockKind kind, UUID report) {
    resume.execute(HOUSE, kind, report);
  }
}
