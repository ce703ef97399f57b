package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A program or a chat outside is told from now on when something waits.
public record HookAdded(Actor by, Instant at, UUID about, HookKind kind) implements DomainEvent {}
