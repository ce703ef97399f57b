package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person puts a report away as a concern or as spam, or takes it out again. Nothing is deleted.
///
/// Refuses: [IntakeRefusal.LinkedAlready], [IntakeRefusal.NotAnsweredYet].
@Component
public class SettleReport {

  private final ReportStore store;
  private final ReportRights rights;
  private final StopClock stop;
  private final Clock clock;
  private final News news;

  SettleReport(ReportStore store, ReportRights rights, StopClock stop, Clock clock, News news) {
    this.store = store;
    this.rights = rights;
    this.stop = stop;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void settle(Viewer viewer, String tracking, ReportState to) {
    Report report = rights.toAnswer(viewer, tracking);
    if (report.subject() != null || to == ReportState.LINKED) {
      throw new IntakeRefusal.LinkedAlready().refused();
    }
    if (to == ReportState.CONCERN && !report.answered()) {
      throw new IntakeRefusal.NotAnsweredYet().refused();
    }
    Instant now = clock.instant();
    store.settle(report, to, to == ReportState.RECEIVED ? null : now);
    if (to != ReportState.RECEIVED) {
      stop.execute(viewer, ClockKind.TRIAGE_DECISION, report.id().value(), now);
    }
    news.tell(new ReportSettled(viewer.actor(), now, report.id().value(), to));
  }
}
