package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets counted attempts to sign in whose window is over, and answered challenges that have run
/// out. No news: nothing anybody knew of.
@Component
public class ForgetAttempts {

  private final AttemptStore attempts;
  private final ChallengeStore challenges;
  private final Clock clock;

  ForgetAttempts(AttemptStore attempts, ChallengeStore challenges, Clock clock) {
    this.attempts = attempts;
    this.challenges = challenges;
    this.clock = clock;
  }

  @Transactional
  public void execute() {
    Instant now = clock.instant();
    attempts.forget(now.minus(Throttle.WINDOW));
    challenges.forget(now);
  }
}
