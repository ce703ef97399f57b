package org.bellbuoy.obligations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/// How long a law gives. The strict end is what the clocks run to: hours and days are elapsed time
/// through nights and holidays, a month is a month of the calendar. The legal end, by Article 3 of
/// Regulation (EEC, Euratom) No 1182/71, is never earlier and is shown as a note only.
public sealed interface Term {

  /// @param zone whose calendar counts the months
  Instant strict(Instant anchor, ZoneId zone);

  /// The end of the last hour of the period; of one in days or months also of the next working day,
  /// where its last day is none.
  ///
  /// @param free whether a day is a public holiday, a Saturday or a Sunday
  Instant legal(Instant anchor, ZoneId zone, Predicate<LocalDate> free);

  String words();

  /// Reads `PT24H`, `P14D` or `P1M`.
  static Term read(String text) {
    if (text.startsWith("PT")) {
      return new Hours(Math.toIntExact(Duration.parse(text).toHours()));
    }
    Period period = Period.parse(text);
    return period.getMonths() > 0 ? new Months(period.getMonths()) : new Days(period.getDays());
  }

  /// The hour in which the event fell is not counted.
  record Hours(int hours) implements Term {
    @Override
    public Instant strict(Instant anchor, ZoneId zone) {
      return anchor.plus(Duration.ofHours(hours));
    }

    @Override
    public Instant legal(Instant anchor, ZoneId zone, Predicate<LocalDate> free) {
      Instant hour = anchor.truncatedTo(ChronoUnit.HOURS);
      Instant begins = hour.equals(anchor) ? hour : hour.plus(Duration.ofHours(1));
      return begins.plus(Duration.ofHours(hours));
    }

    @Override
    public String words() {
      return hours + " hours";
    }
  }

  /// Days of 24 hours for the strict end.
  record Days(int days) implements Term {
    @Override
    public Instant strict(Instant anchor, ZoneId zone) {
      return anchor.plus(Duration.ofDays(days));
    }

    @Override
    public Instant legal(Instant anchor, ZoneId zone, Predicate<LocalDate> free) {
      Instant end = endOf(anchor.atZone(zone).toLocalDate().plusDays(days), zone, free);
      return later(end, strict(anchor, zone));
    }

    @Override
    public String words() {
      return days + " days";
    }
  }

  /// One month after the 31st is the last day of a shorter month.
  record Months(int months) implements Term {
    @Override
    public Instant strict(Instant anchor, ZoneId zone) {
      ZonedDateTime start = anchor.atZone(zone);
      return start.toLocalDateTime().plusMonths(months).atZone(zone).toInstant();
    }

    @Override
    public Instant legal(Instant anchor, ZoneId zone, Predicate<LocalDate> free) {
      Instant end = endOf(anchor.atZone(zone).toLocalDate().plusMonths(months), zone, free);
      return later(end, strict(anchor, zone));
    }

    @Override
    public String words() {
      return months == 1 ? "one month" : months + " months";
    }
  }

  private static Instant endOf(LocalDate last, ZoneId zone, Predicate<LocalDate> free) {
    LocalDate day = last;
    while (free.test(day)) {
      day = day.plusDays(1);
    }
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
