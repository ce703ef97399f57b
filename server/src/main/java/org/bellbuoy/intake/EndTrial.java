package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a test of our own out of every list. What it held is thrown away with the canaries.
///
/// Refuses: not allowed, missing; [Missing] for a report that is no test too.
@Component
public class EndTrial {

  private final ReportStore store;
  private final ReportRights rights;
  private final StopClock stop;
  private final Clock clock;
  private final News news;

  EndTrial(ReportStore store, ReportRights rights, StopClock stop, Clock clock, News news) {
    this.store = store;
    this.rights = rights;
    this.stop = stop;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void end(Viewer viewer, String tracking) {
    Report report = rights.toAnswer(viewer, tracking);
    if (report.source() != Source.TRIAL) {
      throw new Missing().refused();
    }
    UUID id = report.id().value();
    Instant now = clock.instant();
    stop.execute(viewer, ClockKind.HUMAN_ANSWER, id, now);
    stop.execute(viewer, ClockKind.STATUS_TO_REPORTER, id, now);
    store.isCanary(report.id());
    news.tell(new TrialEnded(viewer.actor(), now, id));
  }
}
