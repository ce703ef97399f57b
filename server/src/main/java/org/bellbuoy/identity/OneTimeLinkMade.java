package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A one-time link was made; it is about the person it is for, or the nil id for set-up.
public record OneTimeLinkMade(Actor by, Instant at, UUID about, LinkKind kind)
    implements DomainEvent {}
