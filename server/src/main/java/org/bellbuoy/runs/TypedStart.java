package org.bellbuoy.runs;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.kernel.Reading;

/// Reads when a run begins: at once, or at a minute on a clock somewhere within a year.
record TypedStart(Instant at, ZoneId zone) {

  private static final Duration MOST = Duration.ofDays(366);
  private static final int LONGEST_TIME = 30;
  private static final int LONGEST_ZONE = 60;

  static Optional<TypedStart> read(Reading reading, RunForm form, Instant now) {
    String when = reading.optionalLine("when", form.when(), LONGEST_TIME);
    Optional<ZoneId> zone = zone(reading, form);
    if (when.isEmpty()) {
      return zone.map(each -> new TypedStart(now, each));
    }
    return zone.flatMap(each -> later(reading, when, each, now));
  }

  private static Optional<TypedStart> later(
      Reading reading, String when, ZoneId zone, Instant now) {
    try {
      LocalDateTime local = LocalDateTime.parse(when).truncatedTo(ChronoUnit.MINUTES);
      if (zone.getRules().getValidOffsets(local).isEmpty()) {
        reading.flaw("when", "On that day the clocks there skip this time. Choose another.");
        return Optional.empty();
      }
      Instant at = AgreedMoment.of(local, zone).instant();
      if (!at.isAfter(now) || at.isAfter(now.plus(MOST))) {
        reading.flaw("when", "Enter a time to come, at most a year ahead.");
        return Optional.empty();
      }
      return Optional.of(new TypedStart(at, zone));
    } catch (DateTimeParseException unreadable) {
      reading.flaw("when", "Enter a date and a time, such as 2026-12-01T14:00.");
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(Reading reading, RunForm form) {
    String text = reading.optionalLine("zone", form.zone(), LONGEST_ZONE);
    try {
      return Optional.of(text.isEmpty() ? ZoneOffset.UTC : ZoneId.of(text));
    } catch (DateTimeException unknown) {
      reading.flaw("zone", "Enter a time zone such as Australia/Brisbane or UTC.");
      return Optional.empty();
    }
  }
}
