package org.bellbuoy.cases;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;

/// A move that one person wants and a second has to confirm.
///
/// @param text what the first person said with it
public record Proposal(CaseState to, UUID by, Instant at, String text) {

  /// The move as it waits for somebody else.
  public Proposed of(CaseFile file) {
    TwoPersonDeed deed =
        to == CaseState.DISPROVED ? TwoPersonDeed.DISPROVE : TwoPersonDeed.ACCEPT_RISK;
    return new Proposed(
        deed, file.id().value(), file.embargo().value(), Set.of(by), at, Urgency.ORDINARY);
  }
}
