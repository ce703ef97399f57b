package org.bellbuoy.advisories;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.bellbuoy.advisories.Gate.Light;
import org.bellbuoy.advisories.Gate.Result;
import org.bellbuoy.deadlines.BusinessCalendar;
import org.bellbuoy.standards.facts.ExploitationState;

/// Gate 14: not on Friday afternoon, at the week-end, on a public holiday or the day before one, by
/// the vendor's own calendar. Advice, because people decide; and what is being exploited waits for
/// no better day.
final class MomentGate {

  private static final int AFTERNOON = 12;

  private MomentGate() {}

  static Result check(GateQuestion asked) {
    if (exploited(asked)) {
      return Result.green(Gate.MOMENT, "It is being exploited: no waiting for a better day.");
    }
    BusinessCalendar calendar = asked.calendar();
    ZonedDateTime local = asked.now().atZone(calendar.zone());
    LocalDate today = local.toLocalDate();
    LocalDate tomorrow = today.plusDays(1);
    if (!calendar.isBusinessDay(today)) {
      return advice("Today is no working day by our calendar");
    }
    if (calendar.holidays().include(tomorrow)) {
      return advice("Tomorrow is a holiday by our calendar");
    }
    return !calendar.isBusinessDay(tomorrow) && local.getHour() >= AFTERNOON
        ? advice("It is the afternoon before the week-end")
        : Result.green(Gate.MOMENT, "Customers have working days ahead.");
  }

  private static Result advice(String why) {
    return new Result(
        Gate.MOMENT, Light.ADVICE, why + ": customers cannot act before the next working day.");
  }

  private static boolean exploited(GateQuestion asked) {
    return asked.said().vulnerabilities().stream()
        .anyMatch(flaw ->
            flaw.exploitation() != null
                && flaw.exploitation().state() == ExploitationState.EXPLOITED);
  }
}
