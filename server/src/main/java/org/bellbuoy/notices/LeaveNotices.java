package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody who gets notices wants no more of them. The street does not learn whether the code is
/// one; the house looks within a second.
@Component
@AtStreet
public class LeaveNotices {

  private final SignupStore store;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  LeaveNotices(SignupStore store, Witness witness, Ids ids, Clock clock) {
    this.store = store;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void leave(String code) {
    UUID id = ids.next();
    Instant now = clock.instant();
    store.say(id, Saying.What.LEAVE, Token.presented(code.strip()).hash(), null, now);
    witness.saw(new SubscriberSaid(Actor.anyone(), now, id));
  }
}
