package org.bellbuoy.notices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// How often somebody wants to be written to.
public enum Pace {
  /// Of each revision when it is published.
  AT_ONCE("as it is published"),
  /// Of all of a day, in the morning.
  DAILY("once a day"),
  /// Of all of a week, on Monday morning.
  WEEKLY("once a week");

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final String words;

  Pace(String words) {
    this.words = words;
  }

  /// As letters say it.
  String words() {
    return words;
  }

  /// @param typed empty or null where nothing was chosen
  public static Optional<Pace> read(Reading reading, @Nullable String typed) {
    return typed == null || typed.isBlank()
        ? Optional.empty()
        : reading.choice("pace", typed, Pace.class);
  }

  /// The first morning after the moment on which a digest is due; a morning that the clocks skip
  /// moves as java.time has it.
  Instant morningAfter(Instant now, ZoneId zone) {
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate day =
        this == WEEKLY ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : today;
    Instant morning = at(day, zone);
    return morning.isAfter(now) ? morning : at(day.plusDays(this == WEEKLY ? 7 : 1), zone);
  }

  private static Instant at(LocalDate day, ZoneId zone) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }
}
