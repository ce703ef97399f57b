package org.bellbuoy.policy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A version of the policy as typed.
///
/// @param effectiveFrom a date, from whose beginning in UTC it holds; empty means at once
public record PolicyForm(@Nullable String text, @Nullable String effectiveFrom) {

  static final int LONGEST = 60_000;

  /// @param now what "at once" is
  /// @param latest when the latest version begins to hold, which the next may not precede
  PolicyVersion read(
      int number, Instant now, Optional<Instant> latest, org.bellbuoy.kernel.Actor by) {
    Reading reading = new Reading();
    String markdown = reading.block("text", text, LONGEST);
    Instant from = from(reading, now);
    if (from.isBefore(now)) {
      reading.flaw(
          "effectiveFrom",
          "A policy cannot hold from a day that has begun. Choose a later day, or leave it empty.");
    }
    if (latest.filter(from::isBefore).isPresent()) {
      reading.flaw(
          "effectiveFrom",
          "A later version is published already. Choose a day after it begins to hold.");
    }
    reading.finish();
    return new PolicyVersion(number, from, markdown, Fingerprint.of(markdown), now, by);
  }

  private Instant from(Reading reading, Instant now) {
    String day = reading.optionalLine("effectiveFrom", effectiveFrom, 10);
    if (day.isEmpty()) {
      return now;
    }
    try {
      return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException _) {
      reading.flaw("effectiveFrom", "Enter a date such as 2026-12-01.");
      return now;
    }
  }
}
