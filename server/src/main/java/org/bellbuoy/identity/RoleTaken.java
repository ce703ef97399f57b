package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A person may no longer act in a role.
public record RoleTaken(Actor by, Instant at, UUID about, Role role) implements DomainEvent {}
