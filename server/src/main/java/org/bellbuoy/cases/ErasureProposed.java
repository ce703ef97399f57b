package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody proposed to make a case unreadable for ever.
///
/// @param about the case
public record ErasureProposed(Actor by, Instant at, UUID about) implements DomainEvent {}
