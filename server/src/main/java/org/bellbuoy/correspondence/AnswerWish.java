package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody who got a link at the address on record says whether a mail speaks for them. The street
/// does not learn whether the code is one; the house looks within a second.
@Component
@AtStreet
public class AnswerWish {

  private final WishAnswerStore store;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  AnswerWish(WishAnswerStore store, Witness witness, Ids ids, Clock clock) {
    this.store = store;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void answer(String code, Consent.Reply reply) {
    UUID id = ids.next();
    Instant now = clock.instant();
    store.add(id, Hashes.sha256(code.strip()), reply == Consent.Reply.YES, now);
    witness.saw(new WishLinkFollowed(Actor.anyone(), now, id));
  }
}
