package org.bellbuoy.customers;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends the visits of customers who stayed away, so that the counter reads nothing of them either.
@Component
public class EndVisits {

  private final EntryStore store;
  private final Clock clock;

  EndVisits(EntryStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  public void end() {
    Instant now = clock.instant();
    store.endVisits(now, now.minus(CustomerVisits.IDLE));
  }
}
