package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A lead decided whether it is known outside already.
///
/// @param about the embargo
public record LeakDecided(Actor by, Instant at, UUID about, UUID leak, Leak.State as)
    implements DomainEvent {}
