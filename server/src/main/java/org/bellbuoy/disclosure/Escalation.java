package org.bellbuoy.disclosure;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When somebody is told again that a decision or a notice waits: the leads after two hours of an
/// open decision, and at once of a notice; from when its time is up every hour, until it is done.
final class Escalation {

  static final Duration LEAD = Duration.ofHours(2);
  static final Duration AGAIN = Duration.ofHours(1);

  private Escalation() {}

  /// @param due when the time of its clock is up
  static Instant next(Outcome outcome, Instant since, Instant due, @Nullable Instant remindedAt) {
    if (remindedAt == null) {
      return outcome == Outcome.NOTICE_DUE ? since : since.plus(LEAD);
    }
    return remindedAt.isBefore(due) ? due : remindedAt.plus(AGAIN);
  }
}
