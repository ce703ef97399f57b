package org.bellbuoy.embargo;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets challenges that were answered at the counter and have run out. No news: nothing anybody
/// knew of.
@Component
public class ForgetChallenges {

  private final GuestChallengeStore challenges;
  private final Clock clock;

  ForgetChallenges(GuestChallengeStore challenges, Clock clock) {
    this.challenges = challenges;
    this.clock = clock;
  }

  @Transactional
  public void forget() {
    challenges.forget(clock.instant());
  }
}
