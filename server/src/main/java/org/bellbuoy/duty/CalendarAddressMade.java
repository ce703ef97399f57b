package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A person has a new address for their calendar; the old one leads nowhere.
public record CalendarAddressMade(Actor by, Instant at, UUID about) implements DomainEvent {}
