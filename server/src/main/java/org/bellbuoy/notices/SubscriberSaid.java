package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody followed a link that confirms or ends notices; whether it is one of ours is not known
/// yet.
public record SubscriberSaid(Actor by, Instant at, UUID about) implements DomainEvent {}
