package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// What a hook was to be told could not be said and is not tried any more.
///
/// @param about the hook
public record HookFailed(Actor by, Instant at, UUID about, UUID post) implements DomainEvent {}
