package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A clock stands still, for a reason, until a moment at the latest.
public record ClockPaused(
    Actor by,
    Instant at,
    UUID about,
    ClockId clock,
    ClockKind kind,
    PauseReason reason,
    Instant until)
    implements DomainEvent {}
