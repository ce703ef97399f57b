package org.bellbuoy.runs;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A step of a run came to rest, or somebody has it done again.
///
/// @param about the advisory
/// @param key of the step
public record StepMoved(Actor by, Instant at, UUID about, UUID run, UUID key, StepState state)
    implements DomainEvent {}
