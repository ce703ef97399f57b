package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Between two looks at the clocks the machine stood still, or its own clock was set.
///
/// @param at when it was noticed, by the clock as it goes now
/// @param before when the clocks were looked at last; later than `at` when the clock was set back
public record TimeJumped(Actor by, Instant at, UUID about, Instant before) implements DomainEvent {}
