package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Nobody is on duty though a rota is set; the leads were told.
public record NobodyOnDuty(Actor by, Instant at, UUID about) implements DomainEvent {}
