package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A token for scripts was ended; it is about the token.
public record ApiTokenRevoked(Actor by, Instant at, UUID about, UUID person)
    implements DomainEvent {}
