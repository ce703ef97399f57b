package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A party wrote to us.
///
/// @param about the embargo
public record PartyWrote(Actor by, Instant at, UUID about, UUID letter) implements DomainEvent {}
