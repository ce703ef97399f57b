package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The reporter says yes or no to a date; the house hears of it within a second.
@Component
@AtStreet
public class AnswerDate {

  private final DateAnswerStore answers;
  private final MailboxStore mailboxes;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  AnswerDate(
      DateAnswerStore answers, MailboxStore mailboxes, Witness witness, Ids ids, Clock clock) {
    this.answers = answers;
    this.mailboxes = mailboxes;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void answer(UnlockedMailbox mailbox, UUID offer, Consent.Reply reply) {
    Instant now = clock.instant();
    answers.add(ids.next(), mailbox.id(), offer, reply, now);
    mailboxes.post(
        ids.next(),
        mailbox.id(),
        mailbox.privateHalf().publicHalf(),
        new Post(MailboxItem.Kind.DATE_ANSWER, offer + " " + reply.name()),
        now);
    witness.saw(new ReporterAnsweredDate(mailbox.actor(), now, mailbox.id().value(), offer, reply));
  }
}
