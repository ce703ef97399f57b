package org.bellbuoy.runs;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A run was paused, went on, was recalled, or is done.
///
/// @param about the advisory
public record RunChanged(Actor by, Instant at, UUID about, UUID run, RunState state)
    implements DomainEvent {}
