package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The reporter says something that changes something: one copy sealed for the house, one for the
/// reporter's own mailbox. The house hears of it within a second.
@Component
@AtStreet
public class SayAsReporter {

  private final SayingStore sayings;
  private final MailboxStore mailboxes;
  private final Sealer sealer;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  SayAsReporter(
      SayingStore sayings,
      MailboxStore mailboxes,
      Sealer sealer,
      Witness witness,
      Ids ids,
      Clock clock) {
    this.sayings = sayings;
    this.mailboxes = mailboxes;
    this.sealer = sealer;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void say(UnlockedMailbox mailbox, Saying kind, String words) {
    Instant now = clock.instant();
    UUID id = ids.next();
    SealScope scope = new SealScope(mailbox.thread().value());
    sayings.add(id, mailbox, kind, sealer.fresh(scope).text(place(id), words), now);
    mailboxes.post(
        ids.next(),
        mailbox.id(),
        mailbox.privateHalf().publicHalf(),
        new Post(kind.shown(), words),
        now);
    witness.saw(
        new ReporterSaid(mailbox.actor(), now, mailbox.id().value(), mailbox.thread(), kind, id));
  }

  static Binding place(UUID saying) {
    return new Binding("saying", saying, "words");
  }
}
