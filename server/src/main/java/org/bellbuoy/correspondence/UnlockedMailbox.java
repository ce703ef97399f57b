package org.bellbuoy.correspondence;

import org.bellbuoy.kernel.Actor;
import org.bellbuoy.vault.PrivateHalf;

/// A mailbox whose code was presented in this request. Never keep it longer than the request.
///
/// Only [Mailboxes] makes one, so whoever holds it has seen the code.
public final class UnlockedMailbox {

  private final MailboxId id;
  private final ThreadId thread;
  private final PrivateHalf privateHalf;

  UnlockedMailbox(MailboxId id, ThreadId thread, PrivateHalf privateHalf) {
    this.id = id;
    this.thread = thread;
    this.privateHalf = privateHalf;
  }

  public MailboxId id() {
    return id;
  }

  public ThreadId thread() {
    return thread;
  }

  /// How the ledger names the reporter.
  public Actor actor() {
    return Actor.reporter(id.value());
  }

  PrivateHalf privateHalf() {
    return privateHalf;
  }

  @Override
  public String toString() {
    return "UnlockedMailbox[" + id.value() + "]";
  }
}
