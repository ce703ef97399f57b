package org.bellbuoy.correspondence;

import java.time.Clock;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps for the reporter what the reporter did at the street: sealed to the mailbox whose code is
/// at hand. Part of the deed that calls it, and therefore writes no leaf of its own.
@Component
@AtStreet
public class KeepForReporter {

  private final MailboxStore mailboxes;
  private final Ids ids;
  private final Clock clock;

  KeepForReporter(MailboxStore mailboxes, Ids ids, Clock clock) {
    this.mailboxes = mailboxes;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(UnlockedMailbox mailbox, Post post) {
    mailboxes.post(
        ids.next(), mailbox.id(), mailbox.privateHalf().publicHalf(), post, clock.instant());
  }
}
