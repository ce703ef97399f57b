package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The reporter writes to us: one copy sealed for the house, one for the reporter's own mailbox.
///
/// Runs at the street and therefore tells no news; the house finds the row within a second.
@Component
@AtStreet
public class WriteAsReporter {

  private final MailboxStore mailboxes;
  private final Attaching attaching;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  WriteAsReporter(
      MailboxStore mailboxes, Attaching attaching, Witness witness, Ids ids, Clock clock) {
    this.mailboxes = mailboxes;
    this.attaching = attaching;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public MessageId write(UnlockedMailbox mailbox, String text, List<NewAttachment> files) {
    Instant now = clock.instant();
    MessageId message = attaching.write(mailbox.thread(), new Author.TheReporter(), text, now);
    attaching.attach(mailbox.thread(), message, files, now);
    mailboxes.post(
        ids.next(),
        mailbox.id(),
        mailbox.privateHalf().publicHalf(),
        new Post(MailboxItem.Kind.THEIR_MESSAGE, text),
        now);
    witness.saw(
        new ReporterWrote(mailbox.actor(), now, mailbox.id().value(), mailbox.thread(), message));
    return message;
  }
}
