package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody will not be there for some days.
public record AbsenceNoted(Actor by, Instant at, UUID about, UUID person) implements DomainEvent {}
