package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An administrator says that somebody has lost every factor; it is about the person.
public record RecoveryAsked(Actor by, Instant at, UUID about) implements DomainEvent {}
