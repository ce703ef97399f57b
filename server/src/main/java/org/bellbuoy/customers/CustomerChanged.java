package org.bellbuoy.customers;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Something in the register of customers was added, changed or removed.
///
/// @param about the customer
/// @param item the customer, contact, product or installation that changed
public record CustomerChanged(Actor by, Instant at, UUID about, Change what, UUID item)
    implements DomainEvent {}
