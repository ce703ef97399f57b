package org.bellbuoy.intake;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drops unsent forms whose day is over. Nobody could open them anyway.
@Component
public class SweepDrafts {

  private final DraftStore drafts;
  private final Clock clock;

  SweepDrafts(DraftStore drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /// @return how many were dropped
  @Transactional
  public int sweep() {
    return drafts.sweep(clock.instant());
  }
}
