package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody wrote what they think of a decision taken alone.
///
/// @param about the circle that guards it, or the record itself where none does
/// @param subject the record that was decided
public record AloneReviewed(Actor by, Instant at, UUID about, UUID subject)
    implements DomainEvent {}
