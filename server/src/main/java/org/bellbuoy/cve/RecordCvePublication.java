package org.bellbuoy.cve;

import java.time.Clock;
import org.bellbuoy.standards.facts.CveId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Told by whoever publishes, in the same transaction: a public reference for this id is live.
///
/// Where this house speaks with CVE Services, the record is public when they say so, and not
/// before.
@Component
public class RecordCvePublication {

  private final CveStore store;
  private final CveAccounts accounts;
  private final Clock clock;

  RecordCvePublication(CveStore store, CveAccounts accounts, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void record(CveId id) {
    if (!accounts.areSet()) {
      store.published(id, clock.instant());
    }
  }
}
