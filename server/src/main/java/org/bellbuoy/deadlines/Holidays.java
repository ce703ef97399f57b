package org.bellbuoy.deadlines;

import java.time.LocalDate;
import java.util.Set;

/// The days on which nobody is at the desk although the day of the week says so.
///
/// @param region whose public holidays count
/// @param own further days, such as a shutdown between the years
public record Holidays(Region region, Set<LocalDate> own) {

  public Holidays {
    own = Set.copyOf(own);
  }

  public static Holidays none() {
    return new Holidays(Region.none(), Set.of());
  }

  public static Holidays of(Region region) {
    return new Holidays(region, Set.of());
  }

  public boolean include(LocalDate day) {
    return own.contains(day) || PublicHolidays.in(region, day);
  }
}
