package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A case was made unreadable for ever, by two people.
///
/// @param about the case
/// @param circle who knew of it
/// @param proposedBy the first of the two
public record CaseErased(
    Actor by, Instant at, UUID about, UUID circle, UUID proposedBy, Erasure.Ground ground)
    implements DomainEvent {}
