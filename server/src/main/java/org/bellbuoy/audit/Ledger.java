package org.bellbuoy.audit;

import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes one leaf per deed, in the deed's own transaction and never outside one.
@Component
@AtStreet
@AtCounter
class Ledger implements Witness {

  private final LeafStore store;
  private final Ids ids;

  Ledger(LeafStore store, Ids ids) {
    this.store = store;
    this.ids = ids;
  }

  @Override
  public void saw(DomainEvent deed) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A leaf needs the transaction of its deed");
    }
    store.add(Leaf.of(ids.next(), deed));
  }
}
