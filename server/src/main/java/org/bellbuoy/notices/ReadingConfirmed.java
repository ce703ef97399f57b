package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A customer who signed in at the counter said that a notice was read.
///
/// @param about the notice
public record ReadingConfirmed(Actor by, Instant at, UUID about, UUID customer)
    implements DomainEvent {}
