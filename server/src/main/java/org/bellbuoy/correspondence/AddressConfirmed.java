package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody at the street confirmed a change of address; whether it leads anywhere is not known
/// there.
///
/// @param about the confirmation
public record AddressConfirmed(Actor by, Instant at, UUID about) implements DomainEvent {}
