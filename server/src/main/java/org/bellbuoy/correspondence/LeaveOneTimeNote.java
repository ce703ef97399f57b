package org.bellbuoy.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Leaves something in a mailbox that is shown once, such as credentials: sealed to the mailbox, so
/// that not even the house can open it again, and taken back when its time is over.
///
/// Part of the deed that calls it, and therefore asks for no permission and tells no news of its
/// own.
@Component
public class LeaveOneTimeNote {

  private final MailboxStore mailboxes;
  private final OneTimeNoteStore notes;

  LeaveOneTimeNote(MailboxStore mailboxes, OneTimeNoteStore notes) {
    this.mailboxes = mailboxes;
    this.notes = notes;
  }

  /// @return whether the thread has a mailbox
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean leave(ThreadId thread, UUID id, String text, Instant until) {
    return mailboxes
        .findByThread(thread)
        .map(box -> {
          byte[] sealed = box.half().seal(place(id), text.getBytes(StandardCharsets.UTF_8));
          notes.add(id, box.id(), sealed, until);
          return true;
        })
        .orElse(false);
  }

  static Binding place(UUID note) {
    return new Binding("one-time note", note, "text");
  }
}
