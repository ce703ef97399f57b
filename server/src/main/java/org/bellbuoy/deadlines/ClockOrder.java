package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What clock to start.
///
/// @param startedAt when it began in truth, such as the arrival of a mail, which may be long ago
/// @param limit how long it may run, or empty for what the rule in force at its start says
public record ClockOrder(ClockKind kind, UUID subject, Instant startedAt, Optional<Limit> limit) {

  public static ClockOrder byRule(ClockKind kind, UUID subject, Instant startedAt) {
    return new ClockOrder(kind, subject, startedAt, Optional.empty());
  }

  public static ClockOrder until(ClockKind kind, UUID subject, Instant startedAt, Instant due) {
    return new ClockOrder(kind, subject, startedAt, Optional.of(new Limit.Until(due)));
  }
}
