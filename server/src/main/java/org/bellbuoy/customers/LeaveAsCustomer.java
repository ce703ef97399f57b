package org.bellbuoy.customers;

import java.time.Clock;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends a customer's session at the counter.
@Component
@AtCounter
public class LeaveAsCustomer {

  private final VisitStore visits;
  private final Clock clock;

  LeaveAsCustomer(VisitStore visits, Clock clock) {
    this.visits = visits;
    this.clock = clock;
  }

  @Transactional
  public void leave(String token) {
    visits.end(Token.presented(token).hash(), clock.instant());
  }
}
