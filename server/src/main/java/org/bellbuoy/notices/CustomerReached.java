package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A customer whom a notice is about was told by a person, must be, or could not be reached.
///
/// @param about the notice
public record CustomerReached(Actor by, Instant at, UUID about, UUID customer, Reached reached)
    implements DomainEvent {}
