package org.bellbuoy.intake;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.correspondence.MoveThread;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person moves what lies in the wrong queue: out of the inbox what is no report, and into it
/// what is one. It keeps its number and its arrival, and the promised answer runs on from there.
///
/// Refuses: [IntakeRefusal.NotWaiting].
@Component
public class MoveMail {

  private final OtherMailStore store;
  private final OtherMails mails;
  private final ReportStore reports;
  private final ReportRights rights;
  private final QueueStore queue;
  private final FirstLook look;
  private final MoveThread threads;
  private final StartClock start;
  private final PromiseAnswer promise;
  private final StopClock stop;
  private final Clock clock;
  private final News news;

  MoveMail(
      OtherMailStore store,
      OtherMails mails,
      ReportStore reports,
      ReportRights rights,
      QueueStore queue,
      FirstLook look,
      MoveThread threads,
      StartClock start,
      PromiseAnswer promise,
      StopClock stop,
      Clock clock,
      News news) {
    this.store = store;
    this.mails = mails;
    this.reports = reports;
    this.rights = rights;
    this.queue = queue;
    this.look = look;
    this.threads = threads;
    this.start = start;
    this.promise = promise;
    this.stop = stop;
    this.clock = clock;
    this.news = news;
  }

  /// Out of the inbox.
  @Transactional
  public void fromInbox(Viewer viewer, String tracking, @Nullable String to) {
    Report report = rights.toAnswer(viewer, tracking);
    MailQueue wanted = chosen(to);
    if (report.subject() != null || report.state() != ReportState.RECEIVED) {
      throw new IntakeRefusal.NotWaiting().refused();
    }
    if (wanted != MailQueue.SECURITY) {
      moved(viewer, report.id(), report.version(), report.thread(), wanted);
      stop.execute(viewer, ClockKind.TRIAGE_DECISION, report.id().value(), clock.instant());
    }
  }

  /// Out of another queue.
  @Transactional
  public void fromOther(Viewer viewer, String number, @Nullable String to) {
    OtherMail mail = mails.get(viewer, number);
    MailQueue wanted = chosen(to);
    if (wanted == mail.queue()) {
      return;
    }
    moved(viewer, mail.id(), mail.version(), mail.thread(), wanted);
    if (wanted == MailQueue.SECURITY) {
      receive(viewer, reports.find(mail.id()).orElseThrow());
    }
  }

  private void moved(Viewer viewer, ReportId id, long version, ThreadId thread, MailQueue to) {
    threads.move(viewer, thread, to);
    if (!store.move(id, version, to)) {
      throw new ChangedMeanwhile(version + 1).refused();
    }
    news.tell(new MailMoved(viewer.actor(), clock.instant(), id.value(), to));
  }

  private void receive(Viewer viewer, Report report) {
    UUID id = report.id().value();
    queue.seen(report.id(), look.at(report));
    news.tell(new ReportReceived(viewer.actor(), clock.instant(), id));
    if (!report.answered()) {
      promise.promise(viewer, report);
    }
    start.execute(viewer, ClockOrder.byRule(ClockKind.TRIAGE_DECISION, id, report.arrivedAt()));
  }

  private static MailQueue chosen(@Nullable String word) {
    Reading reading = new Reading();
    Optional<MailQueue> found = reading.choice("queue", word, MailQueue.class);
    reading.finish();
    return found.orElseThrow();
  }
}
