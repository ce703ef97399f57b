package org.bellbuoy.customers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// Which customer is signed in. Asked anew at each request, so that what is taken is gone at once.
@Component
@AtCounter
public class CustomerVisits {

  static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final VisitStore store;
  private final Clock clock;

  CustomerVisits(VisitStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public Optional<Viewer.Customer> viewer(String token) {
    Instant now = clock.instant();
    byte[] hash = Token.presented(token).hash();
    Optional<Viewer.Customer> found = store.find(hash, now, now.minus(IDLE));
    if (found.isPresent()) {
      store.seen(hash, now, now.minus(SEEN_EVERY));
    }
    return found;
  }
}
