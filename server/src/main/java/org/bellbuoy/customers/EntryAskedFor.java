package org.bellbuoy.customers;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody at the counter asked for a link to a customer's own page.
public record EntryAskedFor(Actor by, Instant at, UUID about) implements DomainEvent {}
