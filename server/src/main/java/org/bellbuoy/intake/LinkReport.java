package org.bellbuoy.intake;

import java.time.Clock;
import org.bellbuoy.correspondence.LinkThread;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.Post;
import org.bellbuoy.correspondence.PostToMailbox;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.embargo.AddReporter;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a report under what it is about, and under its circle: from now on only members read it,
/// and its reporter is a party to the embargo.
///
/// Refuses: [IntakeRefusal.LinkedAlready], [IntakeRefusal.OnlyATest].
@Component
public class LinkReport {

  private final ReportStore store;
  private final ReportRights rights;
  private final LinkThread threads;
  private final AddReporter reporters;
  private final PostToMailbox mailbox;
  private final StopClock stop;
  private final Clock clock;
  private final News news;

  LinkReport(
      ReportStore store,
      ReportRights rights,
      LinkThread threads,
      AddReporter reporters,
      PostToMailbox mailbox,
      StopClock stop,
      Clock clock,
      News news) {
    this.store = store;
    this.rights = rights;
    this.threads = threads;
    this.reporters = reporters;
    this.mailbox = mailbox;
    this.stop = stop;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void link(Viewer viewer, String tracking, SubjectId subject, EmbargoId circle) {
    Report report = linked(viewer, tracking, subject, circle);
    stop.execute(viewer, ClockKind.TRIAGE_DECISION, report.id().value(), clock.instant());
    mailbox.post(report.thread(), new Post(MailboxItem.Kind.STATE, ReporterState.LOOKING.name()));
  }

  /// The same by the house itself: nobody has looked or decided, so that clock runs on until
  /// somebody moves what the report was put under.
  @Transactional
  public void route(Viewer.Machine house, String tracking, SubjectId subject, EmbargoId circle) {
    Report _ = linked(house, tracking, subject, circle);
  }

  private Report linked(Viewer viewer, String tracking, SubjectId subject, EmbargoId circle) {
    Report report = rights.toAnswer(viewer, tracking);
    if (report.subject() != null) {
      throw new IntakeRefusal.LinkedAlready().refused();
    }
    if (report.source() == Source.TRIAL) {
      throw new IntakeRefusal.OnlyATest().refused();
    }
    threads
        .link(viewer, report.thread(), circle)
        .ifPresent(reader -> reporters.add(viewer, circle, reader.value()));
    store.link(report, subject, circle);
    news.tell(
        new ReportLinked(viewer.actor(), clock.instant(), report.id().value(), subject.value()));
    return report;
  }
}
