package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An administrator wants to read what a circle guards; everybody was told.
///
/// @param about the circle
/// @param access which one
public record EmergencyAsked(Actor by, Instant at, UUID about, UUID access)
    implements DomainEvent {}
