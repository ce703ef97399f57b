package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A program or a chat outside is told nothing any more.
public record HookRemoved(Actor by, Instant at, UUID about) implements DomainEvent {}
