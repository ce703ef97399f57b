package org.bellbuoy.cases.desk;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.kernel.Invalid;

/// Reads a moment as a form or a program sends it: the clock on a wall, and the zone it hangs in.
final class TypedMoment {

  private TypedMoment() {}

  /// @param field the name of the field that holds the local date and time
  static AgreedMoment read(String field, String local, String zone) {
    return read(field, local, "zone", zone);
  }

  /// @param zoneField the name of the field that holds the zone
  static AgreedMoment read(String field, String local, String zoneField, String zone) {
    try {
      return AgreedMoment.of(LocalDateTime.parse(local.strip()), zoneOf(zoneField, zone));
    } catch (DateTimeParseException unreadable) {
      throw Invalid.of(field, "Enter a date and a time, such as 2026-12-01T14:00.").refused();
    }
  }

  private static ZoneId zoneOf(String field, String zone) {
    try {
      return ZoneId.of(zone.strip());
    } catch (DateTimeException unknown) {
      throw Invalid.of(field, "Enter a time zone such as Australia/Brisbane or UTC.").refused();
    }
  }
}
