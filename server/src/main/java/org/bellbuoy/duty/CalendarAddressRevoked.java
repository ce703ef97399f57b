package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The address of a person's calendar leads nowhere any more.
public record CalendarAddressRevoked(Actor by, Instant at, UUID about) implements DomainEvent {}
