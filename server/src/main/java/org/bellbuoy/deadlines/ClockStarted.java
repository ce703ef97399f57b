package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A clock began to run for a subject.
public record ClockStarted(
    Actor by, Instant at, UUID about, ClockId clock, ClockKind kind, Instant dueAt)
    implements DomainEvent {}
