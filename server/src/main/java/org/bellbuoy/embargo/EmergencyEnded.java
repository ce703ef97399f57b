package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody ended an emergency access early, or turned a request down.
///
/// @param about the circle
/// @param access which one
public record EmergencyEnded(Actor by, Instant at, UUID about, UUID access)
    implements DomainEvent {}
