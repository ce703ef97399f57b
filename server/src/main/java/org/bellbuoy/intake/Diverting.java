package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.correspondence.MoveThread;
import org.bellbuoy.deadlines.TeamCode;
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
  private final PromiseAnswer promise;
  private final Clock clock;
  private final News news;

  Diverting(
      OtherMailStore store, MoveThread threads, PromiseAnswer promise, Clock clock, News news) {
    this.store = store;
    this.threads = threads;
    this.promise = promise;
    this.clock = clock;
    this.news = news;
  }

  /// Keeps which team is to answer what just arrived; called before anything promises an answer.
  void by(ReportId report, TeamCode team) {
    promise.by(report, team);
  }

  void divert(Report report, MailQueue queue) {
    Instant now = clock.instant();
    UUID id = report.id().value();
    store.add(report.id(), queue, now);
    threads.move(HOUSE, report.thread(), queue);
    promise.promise(HOUSE, report);
    news.tell(new MailMoved(Actor.machine(), now, id, queue));
  }
}
