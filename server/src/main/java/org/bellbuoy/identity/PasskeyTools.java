package org.bellbuoy.identity;

import java.time.Clock;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;

/// What every ceremony with passkeys needs, at whatever door: it reads, verifies and makes
/// challenges, and keeps nothing.
@Component
public class PasskeyTools {

  private final PasskeyVerifier verifier;
  private final Challenges challenges;
  private final Pepper pepper;
  private final Ids ids;
  private final Clock clock;

  PasskeyTools(
      PasskeyVerifier verifier, Challenges challenges, Pepper pepper, Ids ids, Clock clock) {
    this.verifier = verifier;
    this.challenges = challenges;
    this.pepper = pepper;
    this.ids = ids;
    this.clock = clock;
  }

  PasskeyVerifier verifier() {
    return verifier;
  }

  Challenges challenges() {
    return challenges;
  }

  Pepper pepper() {
    return pepper;
  }

  Ids ids() {
    return ids;
  }

  Clock clock() {
    return clock;
  }
}
