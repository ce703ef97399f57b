package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// No identity provider is set any more.
public record ProviderRemoved(Actor by, Instant at, UUID about) implements DomainEvent {}
