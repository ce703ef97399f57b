package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One of us writes to the reporter: one copy for the house, one for the reporter's mailbox.
///
/// Refuses: [CorrespondenceRefusal.NobodyWouldReadIt].
@Component
public class WriteToReporter {

  private final ThreadRights rights;
  private final MailboxStore mailboxes;
  private final Attaching attaching;
  private final Posting posting;
  private final Clock clock;
  private final News news;

  WriteToReporter(
      ThreadRights rights,
      MailboxStore mailboxes,
      Attaching attaching,
      Posting posting,
      Clock clock,
      News news) {
    this.rights = rights;
    this.mailboxes = mailboxes;
    this.attaching = attaching;
    this.posting = posting;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public MessageId write(Viewer by, ThreadId id, String text) {
    ThreadStore.StoredThread thread = rights.toWrite(by, id);
    MailboxStore.StoredMailbox mailbox =
        mailboxes
            .findByThread(id)
            .orElseThrow(() -> new CorrespondenceRefusal.NobodyWouldReadIt().refused());
    Instant now = clock.instant();
    MessageId message = attaching.write(id, author(by), text, now);
    posting.post(mailbox, new Post(MailboxItem.Kind.OUR_MESSAGE, text), now);
    news.tell(new ReporterWrittenTo(by.actor(), now, thread.subject(), id, message));
    return message;
  }

  private static Author author(Viewer by) {
    return by.actor().personId().<Author>map(Author.Staff::new).orElseGet(Author.TheHouse::new);
  }
}
