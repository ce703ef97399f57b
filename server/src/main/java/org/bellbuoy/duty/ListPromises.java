package org.bellbuoy.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bellbuoy.deadlines.BusinessCalendar;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.deadlines.Teams;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// On each business day, once the desk or a team with hours of its own opens, tells whoever is on
/// duty how many promises are about to break. Numbers only; the list itself stands on the Today
/// page.
@Component
public class ListPromises {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final int MOST = 500;
  private static final Duration AHEAD = Duration.ofDays(1);

  private final WarningStore store;
  private final RotaStore rota;
  private final Rosters rosters;
  private final Clocks clocks;
  private final Deadlines deadlines;
  private final Teams teams;
  private final Courier courier;
  private final Ids ids;
  private final Clock clock;

  ListPromises(
      WarningStore store,
      RotaStore rota,
      Rosters rosters,
      Clocks clocks,
      Deadlines deadlines,
      Teams teams,
      Courier courier,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.rota = rota;
    this.rosters = rosters;
    this.clocks = clocks;
    this.deadlines = deadlines;
    this.teams = teams;
    this.courier = courier;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void execute() {
    Instant now = clock.instant();
    if (!rota.rota().isSet()) {
      return;
    }
    list(TeamCode.STANDARD, deadlines.calendar(HOUSE).calendar(), now);
    teams.all(HOUSE).forEach(team -> list(team.code(), team.calendar(), now));
  }

  /// What counts by a calendar is listed when that calendar opens.
  private void list(TeamCode team, BusinessCalendar calendar, Instant now) {
    LocalDate day = now.atZone(calendar.zone()).toLocalDate();
    if (!calendar.isOpen(now) || !store.listFor(team, day)) {
      return;
    }
    List<RunningClock> soon =
        clocks.soonest(HOUSE, Set.of(), MOST).stream()
            .filter(each -> each.team().equals(team))
            .filter(each -> each.pause().isEmpty() && each.dueAt().isBefore(now.plus(AHEAD)))
            .toList();
    if (!soon.isEmpty()) {
      String words = words(soon, now);
      rosters.at(now).onDuty(now).ifPresent(person -> courier.tell(ids.next(), person, words));
    }
  }

  private static String words(List<RunningClock> soon, Instant now) {
    long broken = soon.stream().filter(each -> each.breached(now)).count();
    return "Promises that are overdue: "
        + broken
        + "\nPromises that fall due within a day: "
        + (soon.size() - broken)
        + "\n\nYou are on duty. The list stands on the page Today.";
  }
}
