package org.bellbuoy.customers;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A contact of a customer signed in at the counter.
///
/// @param about the customer
public record CustomerEntered(Actor by, Instant at, UUID about, UUID visit)
    implements DomainEvent {}
