package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// One person decided what two are needed for.
///
/// @param about the circle that guards it, or the record itself where none does
/// @param subject the record that was decided
public record DecidedAlone(
    Actor by, Instant at, UUID about, UUID subject, TwoPersonDeed deed, AloneDecision.How how)
    implements DomainEvent {}
