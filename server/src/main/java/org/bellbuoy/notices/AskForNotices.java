package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Somebody asks to be told of advisories. The street does not learn whether the address is known;
/// the house looks within a second and writes to it.
@Component
@AtStreet
public class AskForNotices {

  private final SignupStore store;
  private final Sealer sealer;
  private final Witness witness;
  private final JsonMapper json;
  private final Ids ids;
  private final Clock clock;

  AskForNotices(
      SignupStore store, Sealer sealer, Witness witness, JsonMapper json, Ids ids, Clock clock) {
    this.store = store;
    this.sealer = sealer;
    this.witness = witness;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void ask(Wanted wanted) {
    UUID id = ids.next();
    Instant now = clock.instant();
    store.add(
        id,
        sealer
            .fresh(new SealScope(id))
            .bytes(SubscriptionSeals.wanted(id), json.writeValueAsBytes(wanted)),
        now);
    witness.saw(new NoticesAskedFor(Actor.anyone(), now, id));
  }
}
