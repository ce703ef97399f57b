package org.bellbuoy.fixes;

import java.time.Instant;
import org.bellbuoy.embargo.DelayReason;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// One entry in the history of the work on a stream. Entries are only ever added.
///
/// @param to the state after a move, or null
/// @param expectedAt the estimate that was given; null for other entries, and where nobody knows
/// @param delay for an estimate that puts the fix off: the reason of the closed list; else null
/// @param delayUntil until when that reason holds, or null
/// @param text why; sealed at rest; may be empty
public record FixStep(
    Kind kind,
    Instant at,
    Actor by,
    @Nullable FixState to,
    @Nullable Instant expectedAt,
    @Nullable DelayReason delay,
    @Nullable Instant delayUntil,
    String text) {

  FixStep(Kind kind, Instant at, Actor by, @Nullable FixState to, String text) {
    this(kind, at, by, to, null, null, null, text);
  }

  /// What sort of entry it is.
  public enum Kind {
    PLANNED,
    OWNED,
    ESTIMATED,
    /// An estimate that puts the fix off. It holds once a second person confirms it.
    PROPOSED,
    /// The estimate that was proposed holds from here.
    CONFIRMED,
    MOVED
  }
}
