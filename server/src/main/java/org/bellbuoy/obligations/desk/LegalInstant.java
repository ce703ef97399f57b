package org.bellbuoy.obligations.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A moment as a form of this room sends it, in UTC. It may be left out where the deed says so.
final class LegalInstant {

  private LegalInstant() {}

  /// @param reading where it is noted, so that everything wrong is said at once
  static @Nullable Instant read(Reading reading, String field, Map<String, String> typed) {
    String text = typed.getOrDefault(field, "").strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException unreadable) {
      reading.flaw(field, "Enter a date and a time, such as 2026-12-01T14:00.");
      return null;
    }
  }

  /// The same where there must be one.
  static Instant needed(Reading reading, String field, Map<String, String> typed) {
    Instant at = read(reading, field, typed);
    if (at == null && reading.flaws().stream().noneMatch(flaw -> flaw.field().equals(field))) {
      reading.flaw(field, "Enter the moment.");
    }
    return at == null ? Instant.EPOCH : at;
  }
}
