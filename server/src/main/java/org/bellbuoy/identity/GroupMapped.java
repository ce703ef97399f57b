package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A group of the identity provider gives this role from now on.
public record GroupMapped(Actor by, Instant at, UUID about, Role role) implements DomainEvent {}
