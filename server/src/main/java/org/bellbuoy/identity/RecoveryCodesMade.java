package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody has new recovery codes, and the older ones ended; it is about the person.
public record RecoveryCodesMade(Actor by, Instant at, UUID about) implements DomainEvent {}
