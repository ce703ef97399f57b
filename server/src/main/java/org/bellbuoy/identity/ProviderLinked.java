package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody's account was linked with theirs at the identity provider; it is about the person.
public record ProviderLinked(Actor by, Instant at, UUID about) implements DomainEvent {}
