package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A wish that came by mail was confirmed, by a signature or by a link, or refused.
///
/// @param about the thread
public record WishAnswered(Actor by, Instant at, UUID about, WishKind kind, WishState state)
    implements DomainEvent {}
