package org.bellbuoy.correspondence;

import java.util.List;
import org.bellbuoy.delivery.ForgetLetters;
import org.bellbuoy.vault.RenewScopes;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases what was written in a thread, the files in it, or the address it is answered to, and
/// leaves the others standing. The keys of the thread are renewed, so that what is erased is gone
/// out of old backups too.
///
/// Asks for no permission of its own: it is part of erasing what the thread is about.
@Component
public class EraseLetters {

  /// Stands where words stood.
  static final String ERASED = "Erased";

  private static final byte[] NOTHING = {};

  private final ThreadStore threads;
  private final ErasingStore store;
  private final MailThreadStore mails;
  private final KnownKeyStore keys;
  private final AddressChangeStore addresses;
  private final WishStore wishes;
  private final ForgetLetters sent;
  private final ClosingStore mailboxes;
  private final RenewScopes renew;
  private final Vault vault;

  EraseLetters(
      ThreadStore threads,
      ErasingStore store,
      MailThreadStore mails,
      KnownKeyStore keys,
      AddressChangeStore addresses,
      WishStore wishes,
      ForgetLetters sent,
      ClosingStore mailboxes,
      RenewScopes renew,
      Vault vault) {
    this.threads = threads;
    this.store = store;
    this.mails = mails;
    this.keys = keys;
    this.addresses = addresses;
    this.wishes = wishes;
    this.sent = sent;
    this.mailboxes = mailboxes;
    this.renew = renew;
    this.vault = vault;
  }

  /// Every message of either side, and the mailbox with what lies in it for the reporter.
  @Transactional
  public void letters(ThreadId thread) {
    Seal seal = renewed(thread);
    for (ThreadStore.StoredMessage message : threads.messages(thread)) {
      store.overwrite(message.id(), seal.text(Attaching.text(message.id().value()), ERASED));
    }
    sent.forget(thread.value());
    mailboxes.close(thread);
  }

  /// Every file with its name.
  @Transactional
  public void files(ThreadId thread) {
    Seal seal = renewed(thread);
    for (ThreadStore.StoredAttachment file : threads.attachments(thread)) {
      AttachmentId id = file.id();
      store.overwrite(
          id,
          seal.text(Attaching.name(id.value()), ERASED),
          seal.bytes(Attaching.content(id.value()), NOTHING));
    }
  }

  /// Where the thread is answered to by mail. Nothing is sent there any more, and who writes from
  /// there is somebody unknown. The OpenPGP keys of the thread are gone with it.
  @Transactional
  public void address(ThreadId thread) {
    keys.forget(thread);
    addresses.forget(thread);
    wishes.forget(thread);
    if (mails.address(thread).isPresent()) {
      sent.forget(thread.value());
      store.overwrite(thread, renewed(thread).text(MailThreads.binding(thread), ""));
    }
  }

  private Seal renewed(ThreadId thread) {
    SealScope scope = new SealScope(thread.value());
    renew.begin(List.of(scope));
    return vault.in(scope);
  }
}
