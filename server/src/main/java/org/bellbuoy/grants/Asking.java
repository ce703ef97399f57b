package org.bellbuoy.grants;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.correspondence.MailboxId;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Sealer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts a request in: sealed, with its leaf of the ledger.
@Component
@AtStreet
class Asking {

  private final RequestStore store;
  private final Sealer sealer;
  private final Witness witness;
  private final JsonMapper json;

  Asking(RequestStore store, Sealer sealer, Witness witness, JsonMapper json) {
    this.store = store;
    this.sealer = sealer;
    this.witness = witness;
    this.json = json;
  }

  void put(UUID id, String code, ThreadId thread, MailboxId mailbox, Asked asked, Instant now) {
    Sealed sealed =
        sealer
            .fresh(new SealScope(id))
            .bytes(GrantSeals.place(id, GrantSeals.ASKED), json.writeValueAsBytes(asked));
    store.add(id, code, thread, mailbox, sealed, now);
    witness.saw(new EnvironmentAsked(Actor.reporter(mailbox.value()), now, id));
  }
}
