package org.bellbuoy.intake;

import java.net.URI;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.Post;
import org.bellbuoy.correspondence.PostToMailbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets everyone who reported a subject know how it stands. Rooms downstream call it.
@Component
public class TellReporters {

  private final ReportStore store;
  private final PostToMailbox mailbox;

  TellReporters(ReportStore store, PostToMailbox mailbox) {
    this.store = store;
    this.mailbox = mailbox;
  }

  @Transactional
  public void state(SubjectId subject, ReporterState state) {
    post(subject, new Post(MailboxItem.Kind.STATE, state.name()));
  }

  /// @param advisory the public address of what came out of the report
  @Transactional
  public void advisory(SubjectId subject, URI advisory) {
    post(subject, new Post(MailboxItem.Kind.ADVISORY, advisory.toString()));
  }

  private void post(SubjectId subject, Post post) {
    store.ofSubject(subject).forEach(report -> mailbox.post(report.thread(), post));
  }
}
