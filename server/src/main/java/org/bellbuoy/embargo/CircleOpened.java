package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A circle was opened, with its first people.
///
/// @param about the embargo
public record CircleOpened(Actor by, Instant at, UUID about) implements DomainEvent {}
