package org.bellbuoy.publication;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens batches of baking, one at a time for the whole house.
@Component
class Oven {

  private final TreeStore store;
  private final Compression compression;
  private final Clock clock;

  Oven(TreeStore store, Compression compression, Clock clock) {
    this.store = store;
    this.compression = compression;
    this.clock = clock;
  }

  /// A batch whose files become visible together when the transaction at hand commits.
  @Transactional(propagation = Propagation.MANDATORY)
  public Batch open() {
    TreeStore.Tree tree = store.hold();
    return new Batch(store, compression, tree, clock.instant());
  }
}
