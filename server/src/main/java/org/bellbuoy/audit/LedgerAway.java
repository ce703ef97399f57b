package org.bellbuoy.audit;

import org.bellbuoy.kernel.Refusal;

/// The ledger cannot be written, so nothing is read and nothing changes.
record LedgerAway() implements Refusal {

  @Override
  public String code() {
    return "ledger-away";
  }

  @Override
  public Kind kind() {
    return Kind.TOO_BUSY;
  }

  @Override
  public String sentence() {
    return "The ledger cannot be written at the moment, and without it nothing under embargo is read"
        + " and nothing is changed. Nothing was stored. Try again in a minute.";
  }
}
