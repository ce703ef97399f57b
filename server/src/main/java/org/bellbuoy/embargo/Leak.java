package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;

/// What somebody saw outside that should not be there yet.
public record Leak(
    UUID id,
    String code,
    EmbargoId embargo,
    State state,
    Instant raisedAt,
    Actor by,
    String words) {

  /// What a lead made of it.
  public enum State {
    RAISED,
    /// The embargo is broken.
    CONFIRMED,
    DISMISSED
  }
}
