package org.bellbuoy.correspondence;

import java.util.List;
import org.bellbuoy.delivery.ForgetLetters;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a thread unreadable for ever and closes the reporter's mailbox.
///
/// Asks for no permission of its own: the thing the thread is about is erased in the same
/// transaction, by whoever may.
@Component
public class EraseThread {

  private final ClosingStore mailboxes;
  private final KnownKeyStore keys;
  private final AddressChangeStore addresses;
  private final WishStore wishes;
  private final ForgetLetters sent;
  private final EraseScopes scopes;

  EraseThread(
      ClosingStore mailboxes,
      KnownKeyStore keys,
      AddressChangeStore addresses,
      WishStore wishes,
      ForgetLetters sent,
      EraseScopes scopes) {
    this.keys = keys;
    this.addresses = addresses;
    this.wishes = wishes;
    this.mailboxes = mailboxes;
    this.sent = sent;
    this.scopes = scopes;
  }

  @Transactional
  public void erase(ThreadId thread) {
    mailboxes.close(thread);
    keys.forget(thread);
    addresses.forget(thread);
    wishes.forget(thread);
    sent.forget(thread.value());
    scopes.erase(List.of(new SealScope(thread.value())));
  }
}
