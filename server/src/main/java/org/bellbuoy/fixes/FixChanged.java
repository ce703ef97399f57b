package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The work on a stream went on: it was planned, given to somebody, estimated or moved.
///
/// @param about the case
/// @param work the work on one of its streams
public record FixChanged(Actor by, Instant at, UUID about, UUID work, FixStep.Kind what)
    implements DomainEvent {}
