package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A task or a blocker of a stream was written down, or is done.
///
/// @param about the case
/// @param work the work on one of its streams
public record FixItemChanged(
    Actor by, Instant at, UUID about, UUID work, FixItem.Kind kind, Change change)
    implements DomainEvent {

  /// What happened to it.
  public enum Change {
    OPENED,
    DONE
  }
}
