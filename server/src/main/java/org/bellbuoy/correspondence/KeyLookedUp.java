package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The key of a reporter was asked for at the domain of their address.
///
/// @param about the thread
public record KeyLookedUp(Actor by, Instant at, UUID about, LookupOutcome outcome)
    implements DomainEvent {}
