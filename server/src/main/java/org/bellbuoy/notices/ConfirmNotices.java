package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody who got a link confirms that notices shall come. The street does not learn whether the
/// code is one; the house looks within a second.
@Component
@AtStreet
public class ConfirmNotices {

  private final SignupStore store;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  ConfirmNotices(SignupStore store, Witness witness, Ids ids, Clock clock) {
    this.store = store;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param pace how often they want to be written to; null for as they asked before
  @Transactional
  public void confirm(String code, @Nullable Pace pace) {
    UUID id = ids.next();
    Instant now = clock.instant();
    store.say(id, Saying.What.CONFIRM, Token.presented(code.strip()).hash(), pace, now);
    witness.saw(new SubscriberSaid(Actor.anyone(), now, id));
  }
}
