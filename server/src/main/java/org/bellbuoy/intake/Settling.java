package org.bellbuoy.intake;

import java.time.Instant;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// Puts one report away or back, once it is decided that it may be. What comes back keeps its first
/// arrival, and its clock for a decision runs from there.
@Component
class Settling {

  private final ReportStore store;
  private final StartClock start;
  private final StopClock stop;
  private final News news;

  Settling(ReportStore store, StartClock start, StopClock stop, News news) {
    this.store = store;
    this.start = start;
    this.stop = stop;
    this.news = news;
  }

  void settle(Viewer viewer, Report report, ReportState to, Instant now) {
    boolean waits = to == ReportState.RECEIVED;
    store.settle(report, to, waits ? null : now);
    if (!waits) {
      stop.execute(viewer, ClockKind.TRIAGE_DECISION, report.id().value(), now);
    } else if (report.source() != Source.STAFF) {
      start.execute(
          viewer,
          ClockOrder.byRule(ClockKind.TRIAGE_DECISION, report.id().value(), report.arrivedAt()));
    }
    news.tell(new ReportSettled(viewer.actor(), now, report.id().value(), to));
  }
}
