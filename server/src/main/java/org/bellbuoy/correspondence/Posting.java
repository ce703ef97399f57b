package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.RestoreFence;
import org.springframework.stereotype.Component;

/// Puts what the house says into a mailbox. While nothing may leave the house, it lies there
/// unseen.
@Component
class Posting {

  private final MailboxStore mailboxes;
  private final RestoreFence fence;
  private final Ids ids;

  Posting(MailboxStore mailboxes, RestoreFence fence, Ids ids) {
    this.mailboxes = mailboxes;
    this.fence = fence;
    this.ids = ids;
  }

  void post(MailboxStore.StoredMailbox mailbox, Post post, Instant at) {
    UUID item = ids.next();
    mailboxes.post(item, mailbox.id(), mailbox.half(), post, at);
    if (fence.held()) {
      mailboxes.hold(item);
    }
  }
}
