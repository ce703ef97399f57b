package org.bellbuoy.embargo;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what a reporter answered to the moment that was offered.
///
/// Part of the deed that heard the reporter, and therefore asks for no permission. An answer to an
/// offer that is no longer open changes nothing.
@Component
public class AnswerAsReporter {

  private final ConsentStore consents;
  private final Clock clock;

  AnswerAsReporter(ConsentStore consents, Clock clock) {
    this.consents = consents;
    this.clock = clock;
  }

  /// @param mailbox the mailbox through which the reporter speaks
  @Transactional
  public void answer(UUID mailbox, UUID offer, Consent.Reply reply) {
    consents.add(offer, new Consent(mailbox, reply, clock.instant()));
  }
}
