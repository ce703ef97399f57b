package org.bellbuoy.grants;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A researcher asked for a test environment at the public door.
public record EnvironmentAsked(Actor by, Instant at, UUID about) implements DomainEvent {}
