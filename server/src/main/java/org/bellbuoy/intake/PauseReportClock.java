package org.bellbuoy.intake;

import java.util.Optional;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.PauseClock;
import org.bellbuoy.deadlines.PauseReason;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a clock of a report stand still, for a reason from the list and some days at most.
///
/// Refuses as [PauseClock] does.
@Component
public class PauseReportClock {

  private final ReportRights rights;
  private final PauseClock pause;

  PauseReportClock(ReportRights rights, PauseClock pause) {
    this.rights = rights;
    this.pause = pause;
  }

  /// @param days how many days at most, as typed
  @Transactional
  public void pause(
      Viewer viewer,
      String tracking,
      @Nullable String clock,
      @Nullable String cause,
      @Nullable String days) {
    Report report = rights.toAnswer(viewer, tracking);
    Reading reading = new Reading();
    Optional<ClockKind> kind = reading.choice("clock", clock, ClockKind.class);
    Optional<PauseReason> why = reading.choice("cause", cause, PauseReason.class);
    int most = days(reading, days);
    reading.finish();
    pause.execute(viewer, kind.orElseThrow(), report.id().value(), why.orElseThrow(), most);
  }

  private static int days(Reading reading, @Nullable String typed) {
    String text = reading.line("days", typed, 2);
    if (text.matches("[1-9][0-9]?") && Integer.parseInt(text) <= PauseClock.MOST_DAYS) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      reading.flaw("days", "Enter a number of days from 1 to " + PauseClock.MOST_DAYS + ".");
    }
    return 1;
  }
}
