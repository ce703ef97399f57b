package org.bellbuoy.incidents;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// The moments of an incident. None of them is still to come.
///
/// @param beganAt null where nobody knows
/// @param endedAt null while it goes on, or where nobody knows
record IncidentMoments(
    Instant noticedAt, Instant awareAt, @Nullable Instant beganAt, @Nullable Instant endedAt) {

  private static final int LONGEST = 40;

  /// @param typed what was typed; noticing may be left out, which means now
  static IncidentMoments read(Reading reading, MomentsForm typed, Instant now) {
    Instant noticed = moment(reading, "noticedAt", typed.noticedAt(), now);
    Instant aware = moment(reading, "awareAt", typed.awareAt(), now);
    Instant began = moment(reading, "beganAt", typed.beganAt(), now);
    Instant ended = moment(reading, "endedAt", typed.endedAt(), now);
    if (began != null && ended != null && ended.isBefore(began)) {
      reading.flaw("endedAt", "Enter an end that is not before the beginning.");
    }
    Instant seen = noticed == null ? now : noticed;
    return new IncidentMoments(seen, aware == null ? seen : aware, began, ended);
  }

  private static @Nullable Instant moment(
      Reading reading, String field, @Nullable String raw, Instant now) {
    String text = reading.optionalLine(field, raw, LONGEST);
    if (text.isEmpty()) {
      return null;
    }
    try {
      Instant at =
          text.endsWith("Z")
              ? Instant.parse(text)
              : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
      if (at.isAfter(now)) {
        reading.flaw(field, "Enter a moment that is not still to come.");
      }
      if (at.isBefore(Instant.EPOCH)) {
        reading.flaw(field, "Enter a moment after 1970.");
      }
      return at;
    } catch (DateTimeParseException unreadable) {
      reading.flaw(field, "Enter a date and a time in UTC, such as 2026-12-01T14:00.");
      return null;
    }
  }
}
