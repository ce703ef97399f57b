package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A webhook of a stranger was asked for, confirmed, switched off, or ended.
public record WebhookChanged(Actor by, Instant at, UUID about, WebhookState state)
    implements DomainEvent {}
