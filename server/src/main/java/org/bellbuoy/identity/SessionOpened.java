package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody signed in; it is about the session.
public record SessionOpened(Actor by, Instant at, UUID about, UUID person, Factor factor)
    implements DomainEvent {}
