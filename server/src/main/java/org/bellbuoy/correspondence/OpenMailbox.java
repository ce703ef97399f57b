package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a reporter's mailbox with its thread, in the transaction that takes the report in.
///
/// Writes no leaf of its own: it is part of the deed that calls it.
@Component
@AtStreet
public class OpenMailbox {

  private final MailboxStore mailboxes;
  private final ThreadStore threads;
  private final Attaching attaching;
  private final Ids ids;
  private final Clock clock;

  OpenMailbox(
      MailboxStore mailboxes, ThreadStore threads, Attaching attaching, Ids ids, Clock clock) {
    this.mailboxes = mailboxes;
    this.threads = threads;
    this.attaching = attaching;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param subject the thing the thread is about; an opaque id to this room
  /// @param first what the reporter shall find in it at once
  @Transactional
  public OpenedMailbox open(
      FreshReceipt receipt, UUID subject, List<Post> first, List<NewAttachment> files) {
    Instant now = clock.instant();
    ThreadId thread = new ThreadId(ids.next());
    MailboxId mailbox = new MailboxId(ids.next());
    threads.add(thread, subject, now);
    mailboxes.add(mailbox, thread, receipt, now);
    for (Post post : first) {
      mailboxes.post(ids.next(), mailbox, receipt.publicHalf(), post, now);
    }
    attaching.attach(thread, null, files, now);
    return new OpenedMailbox(mailbox, thread);
  }
}
