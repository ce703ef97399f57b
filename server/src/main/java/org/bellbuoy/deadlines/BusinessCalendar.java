package org.bellbuoy.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The days and hours on which promises in business time are kept.
///
/// Pure arithmetic: time counts only while the calendar is open, and what comes outside its hours
/// counts from the next opening. What is used up exactly at closing is due at closing.
public record BusinessCalendar(ZoneId zone, OpeningHours hours, Holidays holidays) {

  /// Longer than any run of holidays; beyond it a calendar never opens again.
  private static final int LONGEST_CLOSURE = 3_660;

  /// When the given business time has passed since the arrival.
  public Instant after(Instant arrival, BusinessTime time) {
    return after(arrival, time.open(hours.day()));
  }

  /// The same for so much open time.
  Instant after(Instant arrival, Duration time) {
    Duration left = time;
    Opening opening = openingAt(arrival);
    Duration open = opening.length();
    while (open.compareTo(left) < 0) {
      left = left.minus(open);
      opening = openingFrom(opening.day().plusDays(1));
      open = opening.length();
    }
    return opening.from().plus(left);
  }

  /// How much open time lies between two instants.
  public Duration openBetween(Instant from, Instant to) {
    Duration sum = Duration.ZERO;
    Opening opening = openingAt(from);
    while (opening.from().isBefore(to)) {
      Instant end = opening.to().isBefore(to) ? opening.to() : to;
      sum = sum.plus(Duration.between(opening.from(), end));
      opening = openingFrom(opening.day().plusDays(1));
    }
    return sum;
  }

  public boolean isBusinessDay(LocalDate day) {
    return hours.days().contains(day.getDayOfWeek()) && !holidays.include(day);
  }

  public boolean isOpen(Instant at) {
    LocalDate day = at.atZone(zone).toLocalDate();
    return isBusinessDay(day) && !at.isBefore(opens(day)) && at.isBefore(closes(day));
  }

  /// What is left of the opening at that instant, or else the next opening.
  private Opening openingAt(Instant at) {
    LocalDate day = at.atZone(zone).toLocalDate();
    if (isBusinessDay(day) && at.isBefore(closes(day))) {
      Instant opens = opens(day);
      return new Opening(day, at.isBefore(opens) ? opens : at, closes(day));
    }
    return openingFrom(day.plusDays(1));
  }

  private Opening openingFrom(LocalDate first) {
    LocalDate day = first;
    for (int tried = 0; tried < LONGEST_CLOSURE; tried++) {
      if (isBusinessDay(day) && opens(day).isBefore(closes(day))) {
        return new Opening(day, opens(day), closes(day));
      }
      day = day.plusDays(1);
    }
    throw new IllegalStateException("This calendar never opens again after " + first + ".");
  }

  private Instant opens(LocalDate day) {
    return day.atTime(hours.opens()).atZone(zone).toInstant();
  }

  private Instant closes(LocalDate day) {
    return day.atTime(hours.closes()).atZone(zone).toInstant();
  }

  private record Opening(LocalDate day, Instant from, Instant to) {
    Duration length() {
      return Duration.between(from, to);
    }
  }
}
