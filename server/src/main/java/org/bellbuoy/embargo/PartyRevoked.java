package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An outsider's invitation was taken back; whatever was open is closed.
///
/// @param about the embargo
public record PartyRevoked(Actor by, Instant at, UUID about, UUID party) implements DomainEvent {}
