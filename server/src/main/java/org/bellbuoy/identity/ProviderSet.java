package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The identity provider was set or changed; the house has one.
public record ProviderSet(Actor by, Instant at, UUID about) implements DomainEvent {}
