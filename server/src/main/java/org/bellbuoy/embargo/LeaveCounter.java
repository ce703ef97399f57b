package org.bellbuoy.embargo;

import java.time.Clock;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends a session of the counter.
@Component
@AtCounter
public class LeaveCounter {

  private final GuestStore guests;
  private final Clock clock;

  LeaveCounter(GuestStore guests, Clock clock) {
    this.guests = guests;
    this.clock = clock;
  }

  @Transactional
  public void leave(String token) {
    guests.end(Token.presented(token).hash(), clock.instant());
  }
}
