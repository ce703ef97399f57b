package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What clock to start.
///
/// @param startedAt when it began in truth, such as the arrival of a mail, which may be long ago
/// @param limit how long it may run, or empty for what the rule in force at its start says
/// @param team by whose calendar it is counted
public record ClockOrder(
    ClockKind kind, UUID subject, Instant startedAt, Optional<Limit> limit, TeamCode team) {

  public static ClockOrder byRule(ClockKind kind, UUID subject, Instant startedAt) {
    return new ClockOrder(kind, subject, startedAt, Optional.empty(), TeamCode.STANDARD);
  }

  public static ClockOrder until(ClockKind kind, UUID subject, Instant startedAt, Instant due) {
    Optional<Limit> agreed = Optional.of(new Limit.Until(due));
    return new ClockOrder(kind, subject, startedAt, agreed, TeamCode.STANDARD);
  }

  /// The same by the calendar of a team.
  public ClockOrder by(TeamCode other) {
    return new ClockOrder(kind, subject, startedAt, limit, other);
  }
}
