package org.bellbuoy.grants;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A report names the number of a test environment, and is linked to it.
public record GrantNamed(Actor by, Instant at, UUID about, UUID report) implements DomainEvent {}
