package org.bellbuoy.intake;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.OfferedDate;
import org.bellbuoy.correspondence.Post;
import org.bellbuoy.correspondence.PostToMailbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets everyone who reported a subject know how it stands. Rooms downstream call it.
@Component
public class TellReporters {

  private final ReportStore store;
  private final ToldStore told;
  private final PostToMailbox mailbox;
  private final Clock clock;

  TellReporters(ReportStore store, ToldStore told, PostToMailbox mailbox, Clock clock) {
    this.store = store;
    this.told = told;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  @Transactional
  public void state(SubjectId subject, ReporterState state) {
    post(subject, new Post(MailboxItem.Kind.STATE, state.name()));
  }

  /// Tells everyone who reported the subject of an advisory, each once, however often it is asked.
  ///
  /// @param about the advisory
  /// @param address where it can be read
  @Transactional
  public void advisory(SubjectId subject, UUID about, URI address) {
    Instant now = clock.instant();
    Post post = new Post(MailboxItem.Kind.ADVISORY, address.toString());
    for (Report report : store.ofSubject(subject)) {
      if (told.tell(report.id(), about, now)) {
        mailbox.post(report.thread(), post);
      }
    }
  }

  /// How many of those who reported the subject were told of the advisory.
  public Told told(SubjectId subject, UUID about) {
    return told.count(subject, about);
  }

  /// Lets everyone who reported the subject read its CVE IDs; the newest word counts.
  ///
  /// @param ids empty where none is left
  @Transactional
  public void cves(SubjectId subject, List<String> ids) {
    post(subject, new Post(MailboxItem.Kind.CVE, String.join(", ", ids)));
  }

  @Transactional
  public void date(SubjectId subject, OfferedDate date) {
    post(subject, new Post(MailboxItem.Kind.DATE, date.text()));
  }

  public boolean isReportOf(SubjectId subject, String tracking) {
    return reports(subject, tracking).findAny().isPresent();
  }

  /// Lets a reporter read the deadline of their own that we wrote down.
  ///
  /// @param tracking of one report of the subject
  @Transactional
  public void deadline(SubjectId subject, String tracking, OfferedDate until) {
    Post post = new Post(MailboxItem.Kind.DEADLINE, until.text());
    reports(subject, tracking).forEach(report -> mailbox.post(report.thread(), post));
  }

  private Stream<Report> reports(SubjectId subject, String tracking) {
    return store.ofSubject(subject).stream().filter(each -> each.tracking().equals(tracking));
  }

  /// What was written down of a deadline counts no more.
  @Transactional
  public void noDeadline(SubjectId subject) {
    post(subject, new Post(MailboxItem.Kind.DEADLINE, ""));
  }

  private void post(SubjectId subject, Post post) {
    store.ofSubject(subject).forEach(report -> mailbox.post(report.thread(), post));
  }
}
