package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A clock that was started for something, and what became of it.
///
/// Whether it was breached follows from these instants, which never change once they are set.
///
/// @param subject what it runs for: an opaque id
/// @param zoneRules the version of the world's time zones by which it was reckoned
public record RunningClock(
    ClockId id,
    ClockKind kind,
    UUID subject,
    Instant startedAt,
    Instant dueAt,
    Optional<Instant> stoppedAt,
    String zoneRules) {

  /// How it stands.
  public enum Standing {
    RUNNING,
    /// It runs on after its time.
    OVERDUE,
    /// Stopped in time.
    KEPT,
    /// Stopped too late.
    BROKEN
  }

  public Standing standing(Instant now) {
    return stoppedAt
        .map(stop -> stop.isAfter(dueAt) ? Standing.BROKEN : Standing.KEPT)
        .orElseGet(() -> now.isAfter(dueAt) ? Standing.OVERDUE : Standing.RUNNING);
  }

  public boolean breached(Instant now) {
    Standing standing = standing(now);
    return standing == Standing.OVERDUE || standing == Standing.BROKEN;
  }

  public boolean runs() {
    return stoppedAt.isEmpty();
  }
}
