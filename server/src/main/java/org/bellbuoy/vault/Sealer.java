package org.bellbuoy.vault;

import com.google.crypto.tink.util.Bytes;
import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;

/// The sealing side, which needs only the public half: what a stranger sends is sealed here.
///
/// It cannot open a data key that exists, so it adds a new one to the scope each time.
@Component
@AtStreet
public class Sealer {

  private final DataKeyStore store;
  private final SealingKey master;
  private final Ids ids;
  private final Clock clock;

  Sealer(DataKeyStore store, SealingKey master, Ids ids, Clock clock) {
    this.store = store;
    this.master = master;
    this.ids = ids;
    this.clock = clock;
  }

  /// A fresh data key in this scope, good for the values of one transaction.
  public Seal fresh(SealScope scope) {
    UUID id = ids.next();
    byte[] material = DataKey.freshMaterial();
    byte[] wrapped = master.half().seal(wrapping(id, scope.id()), material);
    store.add(
        new DataKeyStore.Wrapped(
            id, scope.id(), master.half().fingerprint(), Bytes.copyFrom(wrapped)),
        clock.instant());
    return new DataKey(id, material);
  }

  /// Where a wrapped key belongs: moved to another scope or another id, it does not open.
  static Binding wrapping(UUID key, UUID scope) {
    return new Binding("data key", key, scope.toString());
  }
}
