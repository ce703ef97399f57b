package org.bellbuoy.deadlines;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/// When somebody is at the desk on an ordinary day.
///
/// @param days the days of the week that are business days; never empty
public record OpeningHours(LocalTime opens, LocalTime closes, Set<DayOfWeek> days) {

  public OpeningHours {
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("The desk must open before it closes.");
    }
    if (days.isEmpty()) {
      throw new IllegalArgumentException("The desk must be open on some day of the week.");
    }
    days = Set.copyOf(days);
  }

  /// Nine to five, Monday to Friday.
  public static OpeningHours usual() {
    return new OpeningHours(
        LocalTime.of(9, 0), LocalTime.of(17, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
  }

  /// How long one business day is.
  public Duration day() {
    return Duration.between(opens, closes);
  }
}
