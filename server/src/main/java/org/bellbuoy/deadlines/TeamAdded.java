package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// There is one more team with a calendar of its own.
public record TeamAdded(Actor by, Instant at, UUID about) implements DomainEvent {}
