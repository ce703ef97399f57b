package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.TwoPersonDeed;
import org.jspecify.annotations.Nullable;

/// What one person decided and a second one has to confirm, because it takes a duty away or gives
/// it more time. Until then the clocks run as before.
///
/// @param stage which stage is not due, where it is one
/// @param moment the moment of awareness that would hold, where it is that
/// @param by whoever decided it first
public record Waiting(
    What what, @Nullable Stage stage, @Nullable Instant moment, Instant since, UUID by) {

  /// What waits.
  public enum What {
    NOT_REPORTABLE,
    AWARENESS,
    STAGE_NOT_DUE;

    TwoPersonDeed deed() {
      return this == AWARENESS ? TwoPersonDeed.MOVE_AWARENESS : TwoPersonDeed.ASK_NO_REPORT;
    }
  }
}
