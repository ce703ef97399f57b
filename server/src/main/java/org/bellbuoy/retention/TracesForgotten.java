package org.bellbuoy.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The house forgot traces by a rule.
///
/// @param about this erasure
/// @param forgotten the ids of what is no more
public record TracesForgotten(
    Actor by, Instant at, UUID about, RetentionKind kind, List<UUID> forgotten)
    implements DomainEvent {

  public TracesForgotten {
    forgotten = List.copyOf(forgotten);
  }
}
