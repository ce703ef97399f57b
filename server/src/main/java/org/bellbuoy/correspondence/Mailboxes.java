package org.bellbuoy.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.vault.Hashes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a reporter may read, to whoever presents the code.
///
/// An unknown code costs the same memory-hard derivation and the same lookup as a known one, and
/// gives the same nothing as a wrong one.
@Component
@AtStreet
public class Mailboxes {

  private static final byte[] NO_VERIFIER = new byte[32];

  private final MailboxStore store;
  private final Heavy heavy;
  private final ObjectProvider<CodeGuard> guards;

  Mailboxes(MailboxStore store, Heavy heavy, ObjectProvider<CodeGuard> guards) {
    this.store = store;
    this.heavy = heavy;
    this.guards = guards;
  }

  /// Slow by intention; call it before a transaction begins.
  public Optional<UnlockedMailbox> unlock(String typed) {
    guards.ifAvailable(guard -> guard.before(typed));
    Optional<UnlockedMailbox> mailbox = tried(typed);
    guards.ifAvailable(guard -> mailbox.ifPresentOrElse(_ -> guard.opened(typed), guard::missed));
    return mailbox;
  }

  private Optional<UnlockedMailbox> tried(String typed) {
    ReceiptCode code = ReceiptCode.typed(typed);
    CodeKeys keys = heavy.run(() -> CodeKeys.derive(code));
    Optional<MailboxStore.StoredMailbox> found = store.findByLocator(code.locator());
    byte[] expected = found.map(box -> box.verifier().toByteArray()).orElse(NO_VERIFIER);
    return Hashes.same(expected, keys.verifier())
        ? found.map(box -> new UnlockedMailbox(box.id(), box.thread(), keys.privateHalf()))
        : Optional.empty();
  }

  public Optional<MailboxView> read(String typed) {
    return unlock(typed).map(this::read);
  }

  public MailboxView read(UnlockedMailbox mailbox) {
    return new MailboxView(
        mailbox.id(),
        store.items(mailbox.id()).stream().map(item -> opened(mailbox, item)).toList());
  }

  private static MailboxItem opened(UnlockedMailbox mailbox, MailboxStore.StoredItem item) {
    byte[] text =
        mailbox
            .privateHalf()
            .open(MailboxStore.place(item.id(), item.kind()), item.sealed().toByteArray());
    return new MailboxItem(item.kind(), item.at(), new String(text, StandardCharsets.UTF_8));
  }
}
