package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Another administrator confirmed it: until then that person reads what the circle guards.
///
/// @param about the circle
/// @param access which one
public record EmergencyOpened(
    Actor by, Instant at, UUID about, UUID access, UUID reader, Instant until)
    implements DomainEvent {}
