package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody thinks that it is known outside already.
///
/// @param about the embargo
public record LeakRaised(Actor by, Instant at, UUID about, UUID leak) implements DomainEvent {}
