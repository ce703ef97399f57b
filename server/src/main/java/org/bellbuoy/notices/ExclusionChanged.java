package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// That a customer is left out of a notice was proposed, confirmed or taken back.
///
/// @param about the advisory
/// @param exclusion of which customer and revision it is one
public record ExclusionChanged(
    Actor by,
    Instant at,
    UUID about,
    UUID exclusion,
    UUID revision,
    UUID customer,
    LeaveOutReason reason,
    Step step)
    implements DomainEvent {

  /// What happened to it.
  public enum Step {
    PROPOSED,
    CONFIRMED,
    TAKEN_BACK
  }
}
