package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A clock that stood still runs again, with a new moment at which it is due.
public record ClockWentOn(
    Actor by, Instant at, UUID about, ClockId clock, ClockKind kind, Instant dueAt)
    implements DomainEvent {}
