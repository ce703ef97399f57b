package org.bellbuoy.intake;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;

/// That somebody says the report of a known sender is spam.
public record SpamProposal(UUID by, Instant at) {

  Proposed of(ReportId report) {
    return new Proposed(
        TwoPersonDeed.CALL_IT_SPAM, report.value(), null, Set.of(by), at, Urgency.ORDINARY);
  }
}
