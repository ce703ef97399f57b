package org.bellbuoy.embargo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRulesProvider;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;

/// A future moment as people agreed on it: the clock on a wall somewhere, and the instant it means.
///
/// @param rules the version of the time zone rules by which the instant was derived
public record AgreedMoment(LocalDateTime local, ZoneId zone, String rules, Instant instant) {

  /// Derives the instant. A time that the clocks skip is refused; of a time that comes twice, the
  /// earlier is meant.
  public static AgreedMoment of(LocalDateTime local, ZoneId zone) {
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      throw new Refused(
          Invalid.of(
              "end", "On that day the clocks of " + zone + " skip this time. Choose another."));
    }
    Instant instant = ZonedDateTime.ofLocal(local, zone, null).toInstant();
    return new AgreedMoment(local, zone, rulesOf(zone), instant);
  }

  private static String rulesOf(ZoneId zone) {
    return ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())
        ? ZoneRulesProvider.getVersions(zone.getId()).lastKey()
        : "fixed";
  }
}
