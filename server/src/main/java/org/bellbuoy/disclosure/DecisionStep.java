package org.bellbuoy.disclosure;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// One entry of how it was decided, with what was known then. Entries are only ever added.
///
/// @param change what changed, where the rule was looked at again
/// @param reason of the closed list, where somebody decided
/// @param text the same in words; sealed at rest; may be empty
public record DecisionStep(
    Kind kind,
    Instant at,
    Actor by,
    @Nullable Change change,
    @Nullable DisableReason reason,
    Disabling answer,
    Outcome outcome,
    Inputs inputs,
    String text) {

  /// What sort of entry it is.
  public enum Kind {
    LOOKED_AGAIN,
    YES,
    YES_CONFIRMED,
    NO_PROPOSED,
    NO_CONFIRMED,
    NO_WITHDRAWN
  }

  static DecisionStep of(
      Kind kind,
      Instant at,
      Actor by,
      Decision after,
      @Nullable DisableReason reason,
      String text) {
    return new DecisionStep(
        kind,
        at,
        by,
        null,
        reason,
        after.answer(),
        after.outcome(),
        Inputs.of(after.facts()),
        text);
  }

  static DecisionStep of(Decision.Seen seen) {
    Decision after = seen.after();
    return new DecisionStep(
        Kind.LOOKED_AGAIN,
        seen.at(),
        Actor.machine(),
        seen.change(),
        null,
        after.answer(),
        after.outcome(),
        Inputs.of(after.facts()),
        "");
  }
}
