package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody has one more passkey; it is about the passkey.
public record PasskeyAdded(Actor by, Instant at, UUID about, UUID subject) implements DomainEvent {}
