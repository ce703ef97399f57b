package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody who was signed in showed again who they are; it is about the session.
public record ShownAgain(Actor by, Instant at, UUID about, UUID person, Factor factor)
    implements DomainEvent {}
