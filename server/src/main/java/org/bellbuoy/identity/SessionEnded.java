package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A session was signed out of or revoked; it is about the session.
public record SessionEnded(Actor by, Instant at, UUID about, UUID person) implements DomainEvent {}
