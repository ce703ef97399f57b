package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A letter could not be delivered and is not tried any more.
///
/// @param about what the letter belongs to
public record LetterFailed(Actor by, Instant at, UUID about, UUID letter) implements DomainEvent {}
