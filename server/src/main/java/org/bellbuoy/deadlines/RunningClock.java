package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A clock that was started for something, and what became of it.
///
/// Whether it was breached follows from these instants. What is due moves only by a pause, and not
/// once the time is up; a breach that was seen is never taken back, also when the machine's clock
/// is.
///
/// @param subject what it runs for: an opaque id
/// @param brokeAt when its time was first seen to be up while it ran
/// @param pause while it stands still
/// @param team by whose calendar it is counted, as was said when it started
/// @param zoneRules the version of the world's time zones by which it was reckoned
public record RunningClock(
    ClockId id,
    ClockKind kind,
    UUID subject,
    Instant startedAt,
    Instant dueAt,
    Optional<Instant> stoppedAt,
    Optional<Instant> brokeAt,
    Optional<ClockPause> pause,
    Counted counted,
    TeamCode team,
    String zoneRules) {

  /// How it stands.
  public enum Standing {
    RUNNING,
    /// It stands still for a reason.
    PAUSED,
    /// It runs on after its time.
    OVERDUE,
    /// Stopped in time.
    KEPT,
    /// Stopped too late.
    BROKEN
  }

  public Standing standing(Instant now) {
    if (stoppedAt.isPresent()) {
      return brokeAt.isPresent() || tooLate(stoppedAt.get()) ? Standing.BROKEN : Standing.KEPT;
    }
    if (brokeAt.isPresent() || tooLate(now)) {
      return Standing.OVERDUE;
    }
    return pause.isPresent() ? Standing.PAUSED : Standing.RUNNING;
  }

  /// While it stands still no time passes.
  private boolean tooLate(Instant at) {
    return pause.isEmpty() && at.isAfter(dueAt);
  }

  /// The same clock, stopped at a moment, never before its start.
  RunningClock stopped(Instant at) {
    Instant stop = at.isBefore(startedAt) ? startedAt : at;
    Optional<Instant> broke =
        brokeAt.or(() -> tooLate(stop) ? Optional.of(stop) : Optional.empty());
    return new RunningClock(
        id,
        kind,
        subject,
        startedAt,
        dueAt,
        Optional.of(stop),
        broke,
        pause,
        counted,
        team,
        zoneRules);
  }

  public boolean breached(Instant now) {
    Standing standing = standing(now);
    return standing == Standing.OVERDUE || standing == Standing.BROKEN;
  }

  public boolean runs() {
    return stoppedAt.isEmpty();
  }
}
