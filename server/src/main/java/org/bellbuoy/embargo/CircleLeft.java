package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A person is no longer told.
///
/// @param about the embargo
public record CircleLeft(Actor by, Instant at, UUID about, UUID person) implements DomainEvent {}
