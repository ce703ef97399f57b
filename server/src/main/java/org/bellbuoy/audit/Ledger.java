package org.bellbuoy.audit;

import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes one leaf per deed, in the deed's own transaction and never outside one. Where it cannot
/// be written, the deed is refused, and it works again as soon as the ledger does.
@Component
@AtStreet
@AtCounter
class Ledger implements Witness {

  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

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
    Leaf leaf = Leaf.of(ids.next(), deed);
    try {
      store.add(leaf);
    } catch (DataAccessException unwritable) {
      LOG.error("The ledger cannot be written: {}", unwritable.getMessage());
      throw new LedgerAway().refused();
    }
  }
}
