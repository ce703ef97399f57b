package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An invited outsider came in.
///
/// @param about the embargo
public record GuestEntered(Actor by, Instant at, UUID about, UUID session) implements DomainEvent {}
