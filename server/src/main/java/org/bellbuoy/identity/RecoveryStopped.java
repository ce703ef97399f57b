package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Nobody lets the person begin anew after all; it is about the person.
public record RecoveryStopped(Actor by, Instant at, UUID about) implements DomainEvent {}
