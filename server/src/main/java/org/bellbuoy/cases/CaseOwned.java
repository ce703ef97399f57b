package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A case got an owner.
///
/// @param about the case
public record CaseOwned(Actor by, Instant at, UUID about, UUID owner) implements DomainEvent {}
