package org.bellbuoy.announcement;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Nothing is put there any more.
public record OutletRemoved(Actor by, Instant at, UUID about) implements DomainEvent {}
