package org.bellbuoy.deadlines;

import java.util.List;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A team as typed: its name, and its calendar as [CalendarForm] has it. The code is read only when
/// it is added and never changes.
public record TeamForm(
    @Nullable String code,
    @Nullable String name,
    @Nullable String zone,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable List<String> days,
    @Nullable String country,
    @Nullable String part,
    @Nullable String ownHolidays) {

  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_NAME = 80;
  private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

  public static TeamForm of(Team team) {
    return of(team.code().value(), team.name(), team.calendar());
  }

  /// A new team keeps the hours of the house until somebody types others.
  public static TeamForm like(BusinessCalendar house) {
    return of("", "", house);
  }

  private static TeamForm of(String code, String name, BusinessCalendar calendar) {
    CalendarForm form = CalendarForm.of(calendar);
    return new TeamForm(
        code,
        name,
        form.zone(),
        form.opens(),
        form.closes(),
        form.days(),
        form.country(),
        form.part(),
        form.ownHolidays());
  }

  public CalendarForm calendar() {
    return new CalendarForm(zone, opens, closes, days, country, part, ownHolidays);
  }

  /// The name and the calendar; the code was said when it was added.
  Typed read() {
    return read(new Reading(), "");
  }

  /// All of it.
  Typed readNew() {
    Reading reading = new Reading();
    String word = reading.line("code", code, LONGEST_CODE);
    if (!word.isEmpty() && !CODE.matcher(word).matches()) {
      reading.flaw("code", "Use small letters, digits and hyphens, such as brisbane.");
    }
    return read(reading, word);
  }

  private Typed read(Reading reading, String word) {
    String called = reading.line("name", name, LONGEST_NAME);
    return new Typed(new TeamCode(word), called, calendar().read(reading));
  }

  record Typed(TeamCode code, String name, BusinessCalendar calendar) {}
}
