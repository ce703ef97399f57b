package org.bellbuoy.intake;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drops unsent forms whose day is over, which nobody could open anyway, and forgets which work was
/// used once it is too old to be used again.
@Component
public class SweepDrafts {

  private final DraftStore drafts;
  private final ProofStore proofs;
  private final Clock clock;

  SweepDrafts(DraftStore drafts, ProofStore proofs, Clock clock) {
    this.drafts = drafts;
    this.proofs = proofs;
    this.clock = clock;
  }

  /// @return how many forms were dropped
  @Transactional
  public int sweep() {
    proofs.sweep(clock.instant());
    return drafts.sweep(clock.instant());
  }
}
