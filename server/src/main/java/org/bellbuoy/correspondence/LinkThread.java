package org.bellbuoy.correspondence;

import java.time.Clock;
import java.util.Optional;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a thread under a circle: from now on only its members read and write there.
@Component
public class LinkThread {

  private final ThreadRights rights;
  private final ThreadStore threads;
  private final MailboxStore mailboxes;
  private final Clock clock;
  private final News news;

  LinkThread(
      ThreadRights rights, ThreadStore threads, MailboxStore mailboxes, Clock clock, News news) {
    this.rights = rights;
    this.threads = threads;
    this.mailboxes = mailboxes;
    this.clock = clock;
    this.news = news;
  }

  /// @return the mailbox behind the thread, when a reporter reads it
  @Transactional
  public Optional<MailboxId> link(Viewer by, ThreadId id, EmbargoId circle) {
    ThreadStore.StoredThread thread = rights.toWrite(by, id);
    threads.link(id, circle);
    news.tell(new ThreadLinked(by.actor(), clock.instant(), thread.subject(), id, circle));
    return mailboxes.findByThread(id).map(MailboxStore.StoredMailbox::id);
  }
}
