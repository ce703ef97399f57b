package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// The one place where an invitation to the counter is made; each replaces the older ones.
@Component
class InvitationMaking {

  private static final Duration LIFE = Duration.ofDays(7);

  private final InvitationStore store;
  private final Ids ids;
  private final Clock clock;

  InvitationMaking(InvitationStore store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  HandedInvitation make(Party party) {
    Instant now = clock.instant();
    HandedInvitation handed =
        new HandedInvitation(party.code(), Token.fresh().text(), ids.code(), now.plus(LIFE));
    store.spendAll(party.id(), now);
    store.add(ids.next(), party.id(), handed, now);
    return handed;
  }
}
