package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// One side named a moment until which silence is kept.
///
/// @param about the embargo
public record EmbargoProposed(Actor by, Instant at, UUID about, UUID offer, Instant until)
    implements DomainEvent {}
