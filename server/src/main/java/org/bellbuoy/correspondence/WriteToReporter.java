package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One of us writes to the reporter: one copy for the house, one for the reporter's mailbox, and a
/// letter when the report came by mail.
///
/// Refuses: [CorrespondenceRefusal.NobodyWouldReadIt].
@Component
public class WriteToReporter {

  private final ThreadRights rights;
  private final MailboxStore mailboxes;
  private final Attaching attaching;
  private final Posting posting;
  private final ByMail mail;
  private final Clock clock;
  private final News news;

  WriteToReporter(
      ThreadRights rights,
      MailboxStore mailboxes,
      Attaching attaching,
      Posting posting,
      ByMail mail,
      Clock clock,
      News news) {
    this.rights = rights;
    this.mailboxes = mailboxes;
    this.attaching = attaching;
    this.posting = posting;
    this.mail = mail;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public MessageId write(Viewer by, ThreadId id, String text) {
    ThreadStore.StoredThread thread = rights.toWrite(by, id);
    Optional<MailboxStore.StoredMailbox> mailbox = mailboxes.findByThread(id);
    if (mailbox.isEmpty() && !mail.reaches(id)) {
      throw new CorrespondenceRefusal.NobodyWouldReadIt().refused();
    }
    Instant now = clock.instant();
    MessageId message = attaching.write(id, author(by), text, now);
    mailbox.ifPresent(box -> posting.post(box, new Post(MailboxItem.Kind.OUR_MESSAGE, text), now));
    mail.send(id, text);
    news.tell(new ReporterWrittenTo(by.actor(), now, thread.subject(), id, message));
    return message;
  }

  private static Author author(Viewer by) {
    return by.actor().personId().<Author>map(Author.Staff::new).orElseGet(Author.TheHouse::new);
  }
}
