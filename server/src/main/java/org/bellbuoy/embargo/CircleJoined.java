package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A person may know from now on.
///
/// @param about the embargo
public record CircleJoined(Actor by, Instant at, UUID about, UUID person) implements DomainEvent {}
