package org.bellbuoy.audit;

import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.testkit.TestHouse;

/// Signs what the ledger does not say by the ledger's own key, as only somebody in the house could.
public final class TestLedgerKey {

  private TestLedgerKey() {}

  public static CheckpointNote sign(long size, Hash root) {
    return TestHouse.get(CheckpointKeys.class).sign(size, root).note();
  }
}
