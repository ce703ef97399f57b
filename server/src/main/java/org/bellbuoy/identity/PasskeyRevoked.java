package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A passkey opens nothing any more; it is about the passkey.
public record PasskeyRevoked(Actor by, Instant at, UUID about, UUID subject)
    implements DomainEvent {}
