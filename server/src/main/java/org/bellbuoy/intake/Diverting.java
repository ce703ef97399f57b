package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.correspondence.MoveThread;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// Puts mail into another queue as it comes in: a human is promised there too, and nobody who reads
/// reports is asked to look.
@Component
class Diverting {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final OtherMailStore store;
  private final MoveThread threads;
  private final StartClock start;
  private final Clock clock;
  private final News news;

  Diverting(OtherMailStore store, MoveThread threads, StartClock start, Clock clock, News news) {
    this.store = store;
    this.threads = threads;
    this.start = start;
    this.clock = clock;
    this.news = news;
  }

  void divert(Report report, MailQueue queue) {
    Instant now = clock.instant();
    UUID id = report.id().value();
    store.add(report.id(), queue, now);
    threads.move(HOUSE, report.thread(), queue);
    start.execute(HOUSE, ClockOrder.byRule(ClockKind.HUMAN_ANSWER, id, report.arrivedAt()));
    news.tell(new MailMoved(Actor.machine(), now, id, queue));
  }
}
