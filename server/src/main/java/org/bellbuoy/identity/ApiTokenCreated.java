package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A person made a token for scripts; it is about the token.
public record ApiTokenCreated(Actor by, Instant at, UUID about, UUID person)
    implements DomainEvent {}
