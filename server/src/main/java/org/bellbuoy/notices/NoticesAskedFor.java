package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody at the street asked to be told of advisories.
public record NoticesAskedFor(Actor by, Instant at, UUID about) implements DomainEvent {}
