package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A party says that it did what it was asked to do.
///
/// @param about the embargo
public record TaskDone(Actor by, Instant at, UUID about) implements DomainEvent {}
