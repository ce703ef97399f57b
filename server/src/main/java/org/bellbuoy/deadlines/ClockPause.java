package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A while in which a clock stood still, or stands still.
///
/// @param by the person who said so
/// @param until when it goes on by itself at the latest
/// @param endedAt when it went on, or empty while it stands still
/// @param dueBefore what was promised before the pause
public record ClockPause(
    UUID id,
    ClockId clock,
    PauseReason reason,
    UUID by,
    Instant from,
    Instant until,
    Optional<Instant> endedAt,
    Instant dueBefore) {}
