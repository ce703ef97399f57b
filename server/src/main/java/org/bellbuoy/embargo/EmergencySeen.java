package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody who was told of an emergency access saw it.
///
/// @param about the circle
/// @param access which one
public record EmergencySeen(Actor by, Instant at, UUID about, UUID access) implements DomainEvent {}
