package org.bellbuoy.cve;

import java.time.Clock;
import org.bellbuoy.standards.facts.CveId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Told by whoever publishes, in the same transaction: a public reference for this id is live.
@Component
public class RecordCvePublication {

  private final CveStore store;
  private final Clock clock;

  RecordCvePublication(CveStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void record(CveId id) {
    store.published(id, clock.instant());
  }
}
