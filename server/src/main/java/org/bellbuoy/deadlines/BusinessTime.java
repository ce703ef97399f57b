package org.bellbuoy.deadlines;

import java.time.Duration;

/// An amount of business days, or a share of them; how long a day is the calendar knows.
///
/// @param hundredths hundredths of a business day, so that 75 % of one day is 75
public record BusinessTime(long hundredths) {

  private static final long DAY = 100;

  public BusinessTime {
    if (hundredths < 0) {
      throw new IllegalArgumentException("Business time never runs backwards.");
    }
  }

  public static BusinessTime days(int days) {
    return new BusinessTime(days * DAY);
  }

  /// That many per cent of it, rounded down to a hundredth of a day.
  public BusinessTime share(int percent) {
    return new BusinessTime(hundredths * percent / 100);
  }

  /// The open time this amounts to where one business day has the given length.
  Duration open(Duration day) {
    return day.multipliedBy(hundredths).dividedBy(DAY);
  }
}
