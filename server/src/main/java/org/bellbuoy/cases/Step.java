package org.bellbuoy.cases;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// One entry of a case's timeline. Entries are only ever added.
///
/// @param from the state before, for moves
/// @param to the state after, or the one proposed, for moves
/// @param text what was said with it; sealed at rest; empty when nothing was
public record Step(
    Kind kind,
    Instant at,
    Actor by,
    @Nullable CaseState from,
    @Nullable CaseState to,
    String text) {

  /// What sort of entry it is.
  public enum Kind {
    OPENED,
    OWNED,
    /// A lead joined unasked; the circle reads it here.
    JOINED,
    NOTED,
    /// Somebody is known to use the flaw against customers.
    EXPLOITED,
    /// What was taken for exploitation turned out to be none.
    NOT_EXPLOITED,
    /// Nothing of it is erased from here on; why, only a lead and legal read.
    HELD,
    HOLD_LIFTED,
    PROPOSED,
    MOVED
  }
}
