package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A case was put under a legal hold: nothing of it is erased.
///
/// @param about the case
public record HoldPlaced(Actor by, Instant at, UUID about) implements DomainEvent {}
