package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A deactivated person may be let in again.
public record PersonReactivated(Actor by, Instant at, UUID about) implements DomainEvent {}
