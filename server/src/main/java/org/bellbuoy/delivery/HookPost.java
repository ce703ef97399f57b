package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.Optional;

/// Something that a hook was told, or is to be told: the record of its delivery.
///
/// @param hook the hook's code
/// @param status what the other side last answered, as HTTP has it; 0 when it did not
public record HookPost(
    String hook,
    String event,
    State state,
    int tries,
    int status,
    Instant queuedAt,
    Optional<Instant> endedAt) {

  /// How far it has come.
  public enum State {
    QUEUED,
    SENDING,
    SENT,
    FAILED
  }
}
