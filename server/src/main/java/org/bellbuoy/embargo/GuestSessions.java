package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// Which outsider is signed in. Asked anew at each request, so that what is taken is gone at once.
@Component
@AtCounter
public class GuestSessions {

  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final GuestStore store;
  private final Clock clock;

  GuestSessions(GuestStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public Optional<Viewer.Outsider> viewer(String token) {
    Instant now = clock.instant();
    byte[] hash = Token.presented(token).hash();
    Optional<Viewer.Outsider> found = store.find(hash, now, now.minus(IDLE));
    if (found.isPresent()) {
      store.seen(hash, now, now.minus(SEEN_EVERY));
    }
    return found;
  }
}
