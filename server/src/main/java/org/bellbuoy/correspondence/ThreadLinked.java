package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// From now on only this circle reads the thread.
///
/// @param about the thing the thread is about
public record ThreadLinked(Actor by, Instant at, UUID about, ThreadId thread, EmbargoId circle)
    implements DomainEvent {}
