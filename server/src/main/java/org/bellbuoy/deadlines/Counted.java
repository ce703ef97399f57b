package org.bellbuoy.deadlines;

import java.time.Duration;
import java.time.Instant;

/// In which measure the time of a clock is counted.
public enum Counted {
  /// Only while the calendar is open.
  BUSINESS,
  /// Through nights and holidays.
  ELAPSED,
  /// Not at all: it ends at a moment that was agreed.
  AGREED;

  /// Where a moment ahead of a clock lies after it stood still from one moment to another.
  Instant shifted(Instant moment, Instant from, Instant to, BusinessCalendar calendar) {
    if (!moment.isAfter(from)) {
      return moment;
    }
    return switch (this) {
      case BUSINESS -> calendar.after(to, calendar.openBetween(from, moment));
      case ELAPSED -> moment.plus(Duration.between(from, to));
      case AGREED -> moment;
    };
  }
}
