package org.bellbuoy.grants;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Reads when a test environment ends: a minute on a clock somewhere, at most thirty days ahead.
final class TypedEnd {

  private static final Duration MOST = Duration.ofDays(30);

  private TypedEnd() {}

  static Optional<AgreedMoment> read(
      Reading reading, @Nullable String end, @Nullable String zone, Instant now) {
    Optional<LocalDateTime> local = local(reading, end);
    Optional<ZoneId> where = zone(reading, zone);
    if (local.isEmpty() || where.isEmpty()) {
      return Optional.empty();
    }
    if (where.get().getRules().getValidOffsets(local.get()).isEmpty()) {
      reading.flaw("end", "On that day the clocks there skip this time. Choose another.");
      return Optional.empty();
    }
    AgreedMoment moment = AgreedMoment.of(local.get(), where.get());
    if (!moment.instant().isAfter(now) || moment.instant().isAfter(now.plus(MOST))) {
      reading.flaw("end", "Enter a time to come, at most thirty days ahead.");
      return Optional.empty();
    }
    return Optional.of(moment);
  }

  private static Optional<LocalDateTime> local(Reading reading, @Nullable String typed) {
    String text = reading.line("end", typed, 30);
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES));
    } catch (DateTimeParseException unreadable) {
      reading.flaw("end", "Enter a date and a time, such as 2026-12-01T14:00.");
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(Reading reading, @Nullable String typed) {
    String text = reading.line("zone", typed, 60);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(text));
    } catch (DateTimeException unknown) {
      reading.flaw("zone", "Enter a time zone such as Australia/Brisbane or UTC.");
      return Optional.empty();
    }
  }
}
