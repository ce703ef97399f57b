package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A lead wrote what they think of an emergency access.
///
/// @param about the circle
/// @param access which one
public record EmergencyReviewed(Actor by, Instant at, UUID about, UUID access)
    implements DomainEvent {}
