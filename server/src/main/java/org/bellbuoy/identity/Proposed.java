package org.bellbuoy.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What waits for a second person.
///
/// @param subject the record that is decided
/// @param circle the circle that guards it, or null where none does
/// @param by who had a hand in it, and so cannot be the second person
/// @param at when it was proposed
public record Proposed(
    TwoPersonDeed deed,
    UUID subject,
    @Nullable UUID circle,
    Set<UUID> by,
    Instant at,
    Urgency urgency) {

  public Proposed {
    by = Set.copyOf(by);
  }
}
