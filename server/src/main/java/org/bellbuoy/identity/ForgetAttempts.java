package org.bellbuoy.identity;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets counted attempts to sign in whose window is over. No news: nothing anybody knew of.
@Component
public class ForgetAttempts {

  private final AttemptStore attempts;
  private final Clock clock;

  ForgetAttempts(AttemptStore attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  @Transactional
  public void execute() {
    attempts.forget(clock.instant().minus(Throttle.WINDOW));
  }
}
