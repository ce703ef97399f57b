package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A subscription was asked for, confirmed, or ended.
public record SubscriptionChanged(Actor by, Instant at, UUID about, SubscriptionState state)
    implements DomainEvent {}
