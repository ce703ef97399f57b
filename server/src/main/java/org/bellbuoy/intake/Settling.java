package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// Puts one report away or back, once it is decided that it may be. What comes back keeps its first
/// arrival, and its clocks for an answer and for a decision run from there.
@Component
class Settling {

  private final ReportStore store;
  private final StartClock start;
  private final PromiseAnswer promise;
  private final StopClock stop;
  private final News news;

  Settling(ReportStore store, StartClock start, PromiseAnswer promise, StopClock stop, News news) {
    this.store = store;
    this.start = start;
    this.promise = promise;
    this.stop = stop;
    this.news = news;
  }

  void settle(Viewer viewer, Report report, ReportState to, Instant now) {
    boolean waits = to == ReportState.RECEIVED;
    store.settle(report, to, waits ? null : now);
    if (!waits) {
      stop(viewer, report, to, now);
    } else if (!report.source().ownReport()) {
      start(viewer, report, now);
    }
    news.tell(new ReportSettled(viewer.actor(), now, report.id().value(), to));
  }

  /// Nobody waits for an answer to spam; every other promise of an answer is kept by an answer
  /// alone.
  private void stop(Viewer viewer, Report report, ReportState to, Instant now) {
    UUID id = report.id().value();
    stop.execute(viewer, ClockKind.TRIAGE_DECISION, id, now);
    stop.execute(viewer, ClockKind.STATUS_TO_REPORTER, id, now);
    stop.execute(viewer, ClockKind.FIRST_ACTION, id, now);
    if (to == ReportState.SPAM) {
      stop.execute(viewer, ClockKind.HUMAN_ANSWER, id, now);
    }
  }

  private void start(Viewer viewer, Report report, Instant now) {
    UUID id = report.id().value();
    Instant arrival = report.arrivedAt();
    start.execute(viewer, ClockOrder.byRule(ClockKind.TRIAGE_DECISION, id, arrival));
    if (report.answered()) {
      start.execute(viewer, ClockOrder.byRule(ClockKind.STATUS_TO_REPORTER, id, now));
    } else {
      promise.promise(viewer, report);
    }
  }
}
