package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody at the street asked that a program be told of advisories.
public record WebhookAskedFor(Actor by, Instant at, UUID about) implements DomainEvent {}
