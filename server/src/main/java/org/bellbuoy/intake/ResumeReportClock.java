package org.bellbuoy.intake;

import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ResumeClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a clock of a report that stands still run again.
///
/// Refuses as [ResumeClock] does.
@Component
public class ResumeReportClock {

  private final ReportRights rights;
  private final ResumeClock resume;

  ResumeReportClock(ReportRights rights, ResumeClock resume) {
    this.rights = rights;
    this.resume = resume;
  }

  @Transactional
  public void resume(Viewer viewer, String tracking, @Nullable String clock) {
    Report report = rights.toAnswer(viewer, tracking);
    Reading reading = new Reading();
    ClockKind kind =
        reading.choice("clock", clock, ClockKind.class).orElse(ClockKind.TRIAGE_DECISION);
    reading.finish();
    resume.execute(viewer, kind, report.id().value());
  }
}
