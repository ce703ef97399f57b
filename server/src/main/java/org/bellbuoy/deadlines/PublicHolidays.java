package org.bellbuoy.deadlines;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The public holidays of the world, as the Jollyday tables know them; each year is read once.
final class PublicHolidays {

  private static final Map<Key, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

  private PublicHolidays() {}

  static boolean in(Region region, LocalDate day) {
    return !region.isNone()
        && YEARS
            .computeIfAbsent(new Key(region, day.getYear()), PublicHolidays::read)
            .contains(day);
  }

  /// The countries that the tables know, as lower-case codes.
  static Set<String> countries() {
    return HolidayManager.getSupportedCalendarCodes().stream()
        .filter(code -> code.length() == 2)
        .map(code -> code.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean know(Region region) {
    if (region.isNone()) {
      return true;
    }
    return countries().contains(region.country())
        && (region.part().isEmpty() || parts(region.country()).contains(region.part()));
  }

  private static Set<String> parts(String country) {
    CalendarHierarchy hierarchy = manager(country).getCalendarHierarchy();
    return hierarchy.getChildren().keySet();
  }

  private static Set<LocalDate> read(Key key) {
    String[] parts =
        key.region().part().isEmpty() ? new String[0] : new String[] {key.region().part()};
    return manager(key.region().country()).getHolidays(Year.of(key.year()), parts).stream()
        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static HolidayManager manager(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country));
  }

  private record Key(Region region, int year) {}
}
