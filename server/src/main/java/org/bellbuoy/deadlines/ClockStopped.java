package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// What a clock measured was done, in time or too late.
public record ClockStopped(
    Actor by, Instant at, UUID about, ClockId clock, ClockKind kind, RunningClock.Standing how)
    implements DomainEvent {}
