package org.bellbuoy.customers;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A contact was written a link to the customer's own page.
///
/// @param about the customer
public record EntryWritten(Actor by, Instant at, UUID about, UUID contact) implements DomainEvent {}
