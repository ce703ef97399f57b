package org.bellbuoy.correspondence;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets the reporter know a state, a date, an advisory: sealed to the mailbox, without its code.
///
/// Part of the deed that changed it, and therefore asks for no permission and tells no news of its
/// own. A thread without a mailbox is passed over.
@Component
public class PostToMailbox {

  private final MailboxStore mailboxes;
  private final Posting posting;
  private final Clock clock;

  PostToMailbox(MailboxStore mailboxes, Posting posting, Clock clock) {
    this.mailboxes = mailboxes;
    this.posting = posting;
    this.clock = clock;
  }

  /// @return whether there is a mailbox
  @Transactional
  public boolean post(ThreadId thread, Post post) {
    return mailboxes
        .findByThread(thread)
        .map(box -> {
          posting.post(box, post, clock.instant());
          return true;
        })
        .orElse(false);
  }
}
