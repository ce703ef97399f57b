package org.bellbuoy.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// Teams count by calendars of their own.
class TeamTests {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final List<String> WEEK =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday");

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(TeamTests.class.getSimpleName()));
  private final CalendarStore calendars = new CalendarStore(room.jdbc);
  private final RuleStore rules = new RuleStore(room.jdbc);
  private final ClockStore clocks = new ClockStore(room.jdbc);
  private final MarkStore marks = new MarkStore(room.jdbc);
  private final PauseStore pauses = new PauseStore(room.jdbc);
  private final Authority authority = new Authority((_, _) -> false);
  private final Deadlines deadlines = new Deadlines(calendars, rules);
  private final Teams teams =
      new Teams(
          calendars, new StaticListableBeanFactory().getBeanProvider(NamesTeams.class), authority);
  private final StartClock start =
      new StartClock(clocks, marks, rules, calendars, room.ids, room.clock, room.news);
  private final TellPassedMarks tell = new TellPassedMarks(marks, clocks, room.clock, room.news);
  private final PauseClock pause =
      new PauseClock(clocks, pauses, authority, room.ids, room.clock, room.news);
  private final ResumeClock resume =
      new ResumeClock(clocks, marks, pauses, calendars, room.clock, room.news);
  private final ChangeCalendar house =
      new ChangeCalendar(calendars, authority, room.clock, room.news);
  private final AddTeam add = new AddTeam(calendars, authority, room.ids, room.clock, room.news);
  private final ChangeTeam change = new ChangeTeam(calendars, authority, room.clock, room.news);
  private final RetireTeam retire = new RetireTeam(calendars, authority, room.clock, room.news);

  private final Viewer lead = TestRoom.staff(Role.LEAD);

  /// The table of golden cases, in a house that sits elsewhere.
  @ParameterizedTest
  @CsvSource({
    "Australia/Brisbane, '', '', '', 2026-11-23T23:15:00Z, 2026-11-24T23:15:00Z",
    "Australia/Brisbane, '', '', '', 2026-11-27T06:59:00Z, 2026-11-30T06:59:00Z",
    "Australia/Brisbane, '', '', '', 2026-11-27T07:01:00Z, 2026-11-30T07:00:00Z",
    "Australia/Brisbane, '', '', '', 2026-11-28T02:00:00Z, 2026-11-30T07:00:00Z",
    "Australia/Brisbane, '', '', '2026-12-25 2026-12-28 2027-01-01', 2026-12-24T05:00:00Z,"
        + " 2026-12-29T05:00:00Z",
    "Australia/Brisbane, au, qld, '', 2026-12-24T05:00:00Z, 2026-12-29T05:00:00Z",
    "Australia/Brisbane, '', '', '', 2026-11-22T22:30:00Z, 2026-11-23T07:00:00Z",
    "Europe/London, '', '', '', 2026-03-27T15:30:00Z, 2026-03-30T14:30:00Z",
    "Europe/London, gb, eng, '', 2026-04-02T16:30:00Z, 2026-04-07T16:00:00Z",
    "America/New_York, '', '', '', 2026-10-30T20:30:00Z, 2026-11-02T21:30:00Z",
  })
  void promisesWhatTheTableSays(
      String zone, String country, String part, String own, Instant arrival, Instant due) {
    theHouseSitsIn("Pacific/Auckland", "nz");
    Team team =
        added("away", new CalendarForm(zone, "09:00", "17:00", WEEK, country, part, lines(own)));

    RunningClock running = answer(room.ids.next(), arrival, team.code());

    assertThat(running.dueAt()).isEqualTo(due);
    assertThat(running.team()).isEqualTo(team.code());
    assertThat(deadlines.due(HOUSE, ClockKind.HUMAN_ANSWER, arrival, team.code())).contains(due);
  }

  /// Whatever the hours and the zone: a team counts as a house does that keeps its calendar.
  @Test
  void countsAsAHouseWithItsCalendarWould() {
    Random random = new Random(20_261_123);
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    for (int round = 0; round < 48; round++) {
      CalendarForm form = somehow(random, zones);
      Team team = added("team-" + round, form);
      Instant arrival =
          Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(94_608_000));
      ClockKind kind = random.nextBoolean() ? ClockKind.HUMAN_ANSWER : ClockKind.TRIAGE_DECISION;
      UUID theirs = room.ids.next();
      UUID ours = room.ids.next();
      theHouseSitsIn("Asia/Tokyo", "jp");
      RunningClock byTeam = started(kind, theirs, arrival, team.code());

      changeHouse(form);
      RunningClock byHouse = started(kind, ours, arrival, TeamCode.STANDARD);

      assertThat(byTeam.dueAt()).as(form + " from " + arrival).isEqualTo(byHouse.dueAt());
      assertThat(marks.waiting(byTeam.id()))
          .containsExactlyInAnyOrderElementsOf(marks.waiting(byHouse.id()));
    }
  }

  @Test
  void twoTeamsWithOtherHolidaysPromiseOtherDates() {
    Team bavaria = added("munich", in("Europe/Berlin", "de", "by"));
    Team berlin = added("berlin", in("Europe/Berlin", "de", "be"));
    Instant eveOfEpiphany = Instant.parse("2027-01-05T15:00:00Z");

    assertThat(answer(room.ids.next(), eveOfEpiphany, bavaria.code()).dueAt())
        .isEqualTo("2027-01-07T15:00:00Z");
    assertThat(answer(room.ids.next(), eveOfEpiphany, berlin.code()).dueAt())
        .isEqualTo("2027-01-06T15:00:00Z");
  }

  @Test
  void warnsInItsOwnTime() {
    Team team = added("brisbane", in("Australia/Brisbane", "", ""));
    room.clock.set(Instant.parse("2026-11-24T23:00:00Z")); // nine o'clock there
    answer(room.ids.next(), room.clock.instant(), team.code());

    room.clock.advance(Duration.ofHours(4).minusSeconds(1));
    assertThat(room.in(tell::execute)).isZero();
    room.clock.advance(Duration.ofSeconds(1));
    assertThat(room.in(tell::execute)).as("half of the day is over").isEqualTo(1);
  }

  /// As with the calendar of the house: what was promised stays, what starts later counts by the
  /// new one, and what is left of a clock that stands still does too.
  @Test
  void aChangeMovesWhatAChangeOfTheHouseMoves() {
    CalendarForm before = in("Europe/Berlin", "", "");
    CalendarForm after = in("America/New_York", "us", "");
    changeHouse(before);
    Team team = added("same", before);
    for (TeamCode code : List.of(TeamCode.STANDARD, team.code())) {
      started(ClockKind.TRIAGE_DECISION, subject(code, "runs"), room.clock.instant(), code);
      started(ClockKind.TRIAGE_DECISION, subject(code, "waits"), room.clock.instant(), code);
      room.doing(() ->
          pause.execute(
              lead,
              ClockKind.TRIAGE_DECISION,
              subject(code, "waits"),
              PauseReason.WAITS_FOR_REPORTER,
              7));
    }
    Instant promised = due(team.code(), "runs");

    changeHouse(after);
    room.in(() -> change.execute(lead, "same", form("same", after), team.version()));
    room.clock.advance(Duration.ofDays(8));
    room.doing(resume::endDue);

    assertThat(due(team.code(), "runs")).isEqualTo(promised);
    assertThat(due(TeamCode.STANDARD, "runs")).isEqualTo(promised);
    assertThat(due(team.code(), "waits")).isEqualTo(due(TeamCode.STANDARD, "waits"));
    assertThat(due(team.code(), "waits").atZone(ZoneId.of("America/New_York")).getHour())
        .isBetween(9, 17);
    assertThat(deadlines.due(HOUSE, ClockKind.HUMAN_ANSWER, room.clock.instant(), team.code()))
        .isEqualTo(deadlines.due(HOUSE, ClockKind.HUMAN_ANSWER, room.clock.instant()));
    assertThat(room.heard.of(CalendarChanged.class))
        .extracting(CalendarChanged::about)
        .contains(team.id(), CalendarChanged.STANDARD);
  }

  @Test
  void aRetiredTeamGoesOnCountingAndIsNotNamedAgain() {
    Team team = added("tokyo", in("Asia/Tokyo", "jp", ""));
    assertThat(teams.offered(lead, TeamCode.STANDARD)).extracting(Team::code).contains(team.code());

    room.in(() -> retire.execute(lead, "tokyo"));
    room.in(() -> retire.execute(lead, "tokyo"));

    assertThat(room.heard.of(TeamRetired.class)).hasSize(1);
    assertThat(teams.offered(lead, TeamCode.STANDARD)).isEmpty();
    assertThat(teams.offered(lead, team.code())).extracting(Team::code).contains(team.code());
    Reading anew = new Reading();
    teams.chosen(anew, "tokyo", TeamCode.STANDARD);
    assertThat(anew.flaws()).extracting(Flaw::field).containsExactly("team");
    Reading still = new Reading();
    assertThat(teams.chosen(still, "tokyo", team.code())).isEqualTo(team.code());
    assertThat(still.flaws()).isEmpty();
    Instant arrival = Instant.parse("2026-11-24T02:00:00Z");
    assertThat(answer(room.ids.next(), arrival, team.code()).dueAt())
        .isEqualTo("2026-11-25T02:00:00Z");
  }

  @Test
  void asksNobodyToChooseInAHouseWithoutTeams() {
    assertThat(TeamChoices.of(teams.offered(lead, TeamCode.STANDARD))).isEmpty();

    added("one", in("Europe/Paris", "", ""));

    assertThat(TeamChoices.of(teams.offered(lead, TeamCode.STANDARD)))
        .extracting(choice -> choice.value())
        .containsExactly("", "one");
  }

  @Test
  void countsTogetherOnlyWhereAllNameTheSame() {
    TeamCode one = new TeamCode("one");

    assertThat(TeamCode.agreed(List.of(one, one))).isEqualTo(one);
    assertThat(TeamCode.agreed(List.of(one, new TeamCode("two")))).isEqualTo(TeamCode.STANDARD);
    assertThat(TeamCode.agreed(List.of(TeamCode.STANDARD, one))).isEqualTo(TeamCode.STANDARD);
    assertThat(TeamCode.agreed(List.of())).isEqualTo(TeamCode.STANDARD);
  }

  @Test
  void namesEveryFieldAtFaultAndKeepsCodesApart() {
    added("taken", in("Europe/Paris", "", ""));
    TeamForm wrong =
        new TeamForm("No Code", "", "Nowhere/At", "9", "08:00", List.of("x"), "zz", "", "25 Dec");

    assertThat(flaws(() -> add.execute(lead, wrong)))
        .extracting(Flaw::field)
        .contains("code", "name", "zone", "opens", "days", "country", "ownHolidays");
    assertThat(flaws(() -> add.execute(lead, form("taken", in("Europe/Paris", "", "")))))
        .extracting(Flaw::field)
        .containsExactly("code");
    assertThat(refusal(() -> change.execute(lead, "taken", form("t", in("UTC", "", "")), 9)).kind())
        .isEqualTo(Refusal.Kind.CHANGED_MEANWHILE);
    assertThat(refusal(() -> change.execute(lead, "", form("t", in("UTC", "", "")), 0)))
        .isInstanceOf(Missing.class);
    assertThat(refusal(() -> retire.execute(lead, "nobody"))).isInstanceOf(Missing.class);
    Viewer support = TestRoom.staff(Role.SUPPORT);
    assertThat(refusal(() -> add.execute(support, form("b", in("UTC", "", "")))).kind())
        .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    assertThat(refusal(() -> retire.execute(support, "taken")).kind())
        .isEqualTo(Refusal.Kind.NOT_ALLOWED);
  }

  private void theHouseSitsIn(String zone, String country) {
    changeHouse(in(zone, country, ""));
  }

  private void changeHouse(CalendarForm to) {
    room.in(() -> house.execute(lead, to, calendars.standard().version()));
  }

  private Team added(String code, CalendarForm calendar) {
    return room.in(() -> add.execute(lead, form(code, calendar)));
  }

  private static TeamForm form(String code, CalendarForm calendar) {
    return new TeamForm(
        code,
        "Team " + code,
        calendar.zone(),
        calendar.opens(),
        calendar.closes(),
        calendar.days(),
        calendar.country(),
        calendar.part(),
        calendar.ownHolidays());
  }

  private static CalendarForm in(String zone, String country, String part) {
    return new CalendarForm(zone, "09:00", "17:00", WEEK, country, part, "");
  }

  private static CalendarForm somehow(Random random, List<String> zones) {
    int opens = random.nextInt(20);
    int closes = opens + 1 + random.nextInt(23 - opens);
    List<String> days = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (days.isEmpty() || random.nextInt(3) > 0) {
        days.add(day.name().toLowerCase(Locale.ROOT));
      }
    }
    List<String> own = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      own.add(LocalDate.parse("2026-01-01").plusDays(random.nextInt(1_100)).toString());
    }
    return new CalendarForm(
        zones.get(random.nextInt(zones.size())),
        "%02d:%02d".formatted(opens, random.nextInt(60)),
        "%02d:59".formatted(closes),
        days,
        List.of("", "de", "au", "us", "jp").get(random.nextInt(5)),
        "",
        String.join("\n", own));
  }

  private static String lines(String days) {
    return days.replace(' ', '\n');
  }

  private RunningClock answer(UUID subject, Instant arrival, TeamCode team) {
    return started(ClockKind.HUMAN_ANSWER, subject, arrival, team);
  }

  private RunningClock started(ClockKind kind, UUID subject, Instant arrival, TeamCode team) {
    return room.in(() -> start.execute(HOUSE, ClockOrder.byRule(kind, subject, arrival).by(team)));
  }

  private static UUID subject(TeamCode team, String what) {
    return UUID.nameUUIDFromBytes((team.value() + what).getBytes(StandardCharsets.UTF_8));
  }

  private Instant due(TeamCode team, String what) {
    return clocks.running(ClockKind.TRIAGE_DECISION, subject(team, what)).orElseThrow().dueAt();
  }

  private List<Flaw> flaws(Runnable deed) {
    return ((Invalid) refusal(deed)).flaws();
  }

  private Refusal refusal(Runnable deed) {
    List<Refusal> refused = new ArrayList<>();
    assertThatThrownBy(() -> room.doing(deed))
        .isInstanceOfSatisfying(Refused.class, no -> refused.add(no.refusal()));
    return refused.getFirst();
  }
}
