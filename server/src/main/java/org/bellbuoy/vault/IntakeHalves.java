package org.bellbuoy.vault;

import org.bellbuoy.kernel.AtStreet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The public half in force, for whoever may only seal: all that the street needs and all it has.
@Component
@AtStreet
class IntakeHalves {

  /// A half ready to seal with.
  record Sealing(long number, PublicHalf half) {}

  private final IntakeHalfStore store;
  private volatile @Nullable Sealing last;

  IntakeHalves(IntakeHalfStore store) {
    this.store = store;
  }

  Sealing inForce() {
    IntakeHalfStore.IntakeHalf found =
        store.inForce().orElseThrow(() -> new IllegalStateException("No intake half is in force"));
    Sealing known = last;
    if (known == null || known.number() != found.number()) {
      known = new Sealing(found.number(), PublicHalf.of(found.raw().toByteArray()));
      last = known;
    }
    return known;
  }
}
