package org.bellbuoy.correspondence;

import java.time.Clock;
import org.bellbuoy.embargo.AddReporter;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a thread under a circle: from now on only its members read and write there, and whoever
/// reads the mailbox is a party to the embargo.
@Component
public class LinkThread {

  private final ThreadRights rights;
  private final ThreadStore threads;
  private final MailboxStore mailboxes;
  private final AddReporter reporters;
  private final Clock clock;
  private final News news;

  LinkThread(
      ThreadRights rights,
      ThreadStore threads,
      MailboxStore mailboxes,
      AddReporter reporters,
      Clock clock,
      News news) {
    this.rights = rights;
    this.threads = threads;
    this.mailboxes = mailboxes;
    this.reporters = reporters;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void link(Viewer by, ThreadId id, EmbargoId circle) {
    ThreadStore.StoredThread thread = rights.toWrite(by, id);
    threads.link(id, circle);
    mailboxes
        .findByThread(id)
        .ifPresent(mailbox -> reporters.add(by, circle, mailbox.id().value()));
    news.tell(new ThreadLinked(by.actor(), clock.instant(), thread.subject(), id, circle));
  }
}
