package org.bellbuoy.intake.street;

import java.util.UUID;
import org.bellbuoy.correspondence.AnswerDate;
import org.bellbuoy.correspondence.Mailboxes;
import org.bellbuoy.correspondence.UnlockedMailbox;
import org.bellbuoy.embargo.Consent;
import org.springframework.stereotype.Component;

/// Takes what a reporter says to a date, from the page of the report and from programs: once, and
/// only to the date that waits.
@Component
class DateAnswers {

  private final Mailboxes mailboxes;
  private final AnswerDate deed;

  DateAnswers(Mailboxes mailboxes, AnswerDate deed) {
    this.mailboxes = mailboxes;
    this.deed = deed;
  }

  /// @return whether this date waited for the answer, which is taken then
  boolean answered(UnlockedMailbox mailbox, String offer, Consent.Reply reply) {
    ShownDate shown = ShownDate.of(mailboxes.read(mailbox));
    if (shown == null || !shown.offer().equals(offer) || shown.answer() != null) {
      return false;
    }
    deed.answer(mailbox, UUID.fromString(shown.offer()), reply);
    return true;
  }
}
