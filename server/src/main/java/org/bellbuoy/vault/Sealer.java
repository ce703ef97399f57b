package org.bellbuoy.vault;

import com.google.crypto.tink.util.Bytes;
import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;

/// The sealing side, which needs only a public half: what a stranger sends is sealed here.
///
/// It cannot open a data key that exists, so it adds a new one to the scope each time.
@Component
@AtStreet
public class Sealer {

  private final DataKeyStore store;
  private final IntakeHalves halves;
  private final Ids ids;
  private final Clock clock;

  Sealer(DataKeyStore store, IntakeHalves halves, Ids ids, Clock clock) {
    this.store = store;
    this.halves = halves;
    this.ids = ids;
    this.clock = clock;
  }

  /// A fresh data key in this scope, good for the values of one transaction.
  public Seal fresh(SealScope scope) {
    UUID id = ids.next();
    byte[] material = DataKey.freshMaterial();
    IntakeHalves.Sealing sealing = halves.inForce();
    byte[] wrapped = sealing.half().seal(Wrapping.place(id, scope.id()), material);
    store.add(
        new DataKeyStore.Wrapped(
            id,
            scope.id(),
            0,
            new DataKeyStore.Form.ToIntake(sealing.number()),
            Bytes.copyFrom(wrapped)),
        clock.instant());
    return new DataKey(id, material);
  }
}
