package org.bellbuoy.delivery;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.kernel.CrashPoint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a message of the mailbox durable, together with the number up to which it has been read:
/// so that after a kill none is missed and none comes twice.
@Component
class TakeFromMailbox {

  private final MailboxStore store;
  private final InboundMail inbound;
  private final Clock clock;

  TakeFromMailbox(MailboxStore store, InboundMail inbound, Clock clock) {
    this.store = store;
    this.inbound = inbound;
    this.clock = clock;
  }

  @Transactional
  public void take(Mailbox mailbox, MailboxProgress at, byte[] raw, Instant came) {
    if (store.advance(at, mailbox.version())) {
      inbound.take(raw, mailbox.address(), mailbox.arrival(came, clock.instant()));
    }
    CrashPoint.here("intake.mailbox.before-commit");
  }
}
