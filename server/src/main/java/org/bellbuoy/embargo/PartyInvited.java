package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An outsider was invited to the counter.
///
/// @param about the embargo
public record PartyInvited(Actor by, Instant at, UUID about, UUID party, PartyKind kind)
    implements DomainEvent {}
