package org.bellbuoy.deadlines;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A calendar as typed.
///
/// @param days names of days, such as `monday`
/// @param ownHolidays one date in a line, such as `2026-12-28`
public record CalendarForm(
    @Nullable String zone,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable List<String> days,
    @Nullable String country,
    @Nullable String part,
    @Nullable String ownHolidays) {

  private static final int MOST_HOLIDAYS = 400;

  public static CalendarForm of(BusinessCalendar calendar) {
    OpeningHours hours = calendar.hours();
    return new CalendarForm(
        calendar.zone().getId(),
        hours.opens().toString(),
        hours.closes().toString(),
        hours.days().stream().sorted().map(day -> day.name().toLowerCase(Locale.ROOT)).toList(),
        calendar.holidays().region().country(),
        calendar.holidays().region().part(),
        String.join(
            "\n", calendar.holidays().own().stream().sorted().map(LocalDate::toString).toList()));
  }

  BusinessCalendar read() {
    return read(new Reading());
  }

  /// The same, with what was found wrong beside it.
  BusinessCalendar read(Reading reading) {
    ZoneId place = zone(reading);
    LocalTime from = time(reading, "opens", opens);
    LocalTime to = time(reading, "closes", closes);
    if (!from.isBefore(to)) {
      reading.flaw("closes", "The desk must close after it opens.");
    }
    Set<DayOfWeek> week = week(reading);
    Region region = region(reading);
    Set<LocalDate> own = own(reading);
    reading.finish();
    return new BusinessCalendar(place, new OpeningHours(from, to, week), new Holidays(region, own));
  }

  private ZoneId zone(Reading reading) {
    String text = reading.line("zone", zone, 60);
    if (ZoneId.getAvailableZoneIds().contains(text)) {
      return ZoneId.of(text);
    }
    if (!text.isEmpty()) {
      reading.flaw("zone", "Enter a time zone such as Europe/Berlin.");
    }
    return ZoneId.of("UTC");
  }

  private static LocalTime time(Reading reading, String field, @Nullable String raw) {
    String text = reading.line(field, raw, 8);
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException _) {
      if (!text.isEmpty()) {
        reading.flaw(field, "Enter a time such as 09:00.");
      }
      return LocalTime.MIDNIGHT;
    }
  }

  private Set<DayOfWeek> week(Reading reading) {
    Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
    for (String day : days == null ? List.<String>of() : days) {
      reading.choice("days", day, DayOfWeek.class).ifPresent(week::add);
    }
    if (week.isEmpty()) {
      reading.flaw("days", "Choose at least one day of the week.");
    }
    return week;
  }

  private Region region(Reading reading) {
    Region region =
        new Region(
            reading.optionalLine("country", country, 2).toLowerCase(Locale.ROOT),
            reading.optionalLine("part", part, 12).toLowerCase(Locale.ROOT));
    boolean known = PublicHolidays.know(region);
    boolean partAlone = region.isNone() && !region.part().isEmpty();
    boolean countryKnown = PublicHolidays.know(new Region(region.country(), ""));
    if (partAlone || !countryKnown) {
      reading.flaw("country", "Enter the two letters of a country, such as AU, or nothing.");
    } else if (!known) {
      reading.flaw("part", "This country has no such part in the tables of holidays.");
    }
    return region;
  }

  private Set<LocalDate> own(Reading reading) {
    Set<LocalDate> own = new TreeSet<>();
    for (String line : reading.optionalBlock("ownHolidays", ownHolidays, 8_000).split("\n", -1)) {
      try {
        if (!line.isBlank()) {
          own.add(LocalDate.parse(line.strip()));
        }
      } catch (DateTimeException _) {
        reading.flaw(
            "ownHolidays", "“" + line.strip() + "” is no date. Enter dates such as 2026-12-28.");
      }
    }
    if (own.size() > MOST_HOLIDAYS) {
      reading.flaw("ownHolidays", "Enter at most " + MOST_HOLIDAYS + " dates.");
    }
    return own;
  }
}
