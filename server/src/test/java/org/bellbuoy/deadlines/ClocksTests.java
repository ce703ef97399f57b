package org.bellbuoy.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.Test;

class ClocksTests {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(ClocksTests.class.getSimpleName()));
  private final CalendarStore calendars = new CalendarStore(room.jdbc);
  private final RuleStore rules = new RuleStore(room.jdbc);
  private final ClockStore store = new ClockStore(room.jdbc);
  private final MarkStore marks = new MarkStore(room.jdbc);
  private final PauseStore pauses = new PauseStore(room.jdbc);
  private final LookStore looks = new LookStore(room.jdbc);
  private final Authority authority = new Authority((_, _) -> false);
  private final Clocks clocks = new Clocks(store, pauses, looks, authority);
  private final Deadlines deadlines = new Deadlines(calendars, rules);
  private final StartClock start =
      new StartClock(store, marks, rules, calendars, room.ids, room.clock, room.news);
  private final StopClock stop = new StopClock(store, pauses, room.news);
  private final TellPassedMarks tell = new TellPassedMarks(marks, store, room.clock, room.news);
  private final PauseClock pause =
      new PauseClock(store, pauses, authority, room.ids, room.clock, room.news);
  private final ResumeClock resume =
      new ResumeClock(store, marks, pauses, calendars, room.clock, room.news);
  private final LookAtClocks look = new LookAtClocks(looks, room.ids, room.clock, room.news);
  private final ChangeCalendar change =
      new ChangeCalendar(calendars, authority, room.clock, room.news);

  private final UUID report = room.ids.next();
  private final Viewer lead = TestRoom.staff(Role.LEAD);

  @Test
  void startsFromTheTrueArrivalNotFromTheMomentOfStarting() {
    Instant friday = Instant.parse("2026-11-20T16:00:00Z");

    RunningClock running = answer(friday);

    assertThat(running.startedAt()).isEqualTo(friday);
    assertThat(running.dueAt()).isEqualTo("2026-11-23T16:00:00Z");
    assertThat(clocks.of(lead, report)).containsExactly(running);
  }

  @Test
  void letsTheClockThatRunsGoOn() {
    RunningClock first = answer(room.clock.instant());

    assertThat(answer(room.clock.instant().plusSeconds(60)).id()).isEqualTo(first.id());
    assertThat(room.heard.of(ClockStarted.class)).hasSize(1);
  }

  @Test
  void neverForgetsThatItWasBroken() {
    answer(room.clock.instant());
    Instant late = room.clock.instant().plus(Duration.ofDays(3));

    RunningClock stopped =
        room.in(() -> stop.execute(lead, ClockKind.HUMAN_ANSWER, report, late)).orElseThrow();

    assertThat(stopped.standing(late)).isEqualTo(RunningClock.Standing.BROKEN);
    assertThat(clocks.of(lead, report).getFirst().breached(late.plus(Duration.ofDays(900))))
        .isTrue();
  }

  @Test
  void isKeptWhenStoppedInTime() {
    Instant now = room.clock.instant();
    answer(now);

    RunningClock stopped =
        room.in(() -> stop.execute(lead, ClockKind.HUMAN_ANSWER, report, now.plusSeconds(60)))
            .orElseThrow();

    assertThat(stopped.standing(now)).isEqualTo(RunningClock.Standing.KEPT);
    assertThat(room.in(() -> stop.execute(lead, ClockKind.HUMAN_ANSWER, report, now))).isEmpty();
  }

  @Test
  void tellsEachMarkOnceAlsoAfterAnOutage() {
    answer(room.clock.instant());
    room.clock.advance(Duration.ofHours(5));

    assertThat(room.in(tell::execute)).isEqualTo(1);
    room.clock.advance(Duration.ofDays(3));
    assertThat(room.in(tell::execute)).isEqualTo(3);
    assertThat(room.in(tell::execute)).isZero();
    assertThat(room.heard.of(ClockPassed.class))
        .extracting(ClockPassed::percent)
        .containsExactlyInAnyOrder(50, 75, 90, 100);
  }

  @Test
  void keepsWhatWasPromisedWhenTheCalendarChanges() {
    RunningClock before = answer(room.clock.instant());

    room.in(() -> change.execute(lead, brisbane(), 0));

    assertThat(clocks.of(lead, report).getFirst().dueAt()).isEqualTo(before.dueAt());
    assertThat(deadlines.due(HOUSE, ClockKind.HUMAN_ANSWER, Instant.parse("2026-11-27T07:01:00Z")))
        .contains(Instant.parse("2026-11-30T07:00:00Z"));
  }

  @Test
  void refusesACalendarAndNamesEachField() {
    CalendarForm wrong =
        new CalendarForm("Nowhere/At", "9", "08:00", List.of("someday"), "zz", "", "25 Dec");

    assertThat(flaws(() -> change.execute(lead, wrong, 0)))
        .extracting(Flaw::field)
        .contains("zone", "opens", "days", "country", "ownHolidays");
  }

  @Test
  void refusesAChangeOverSomebodyElses() {
    room.in(() -> change.execute(lead, brisbane(), 0));

    assertThat(refusal(() -> change.execute(lead, brisbane(), 0)).kind())
        .isEqualTo(Refusal.Kind.CHANGED_MEANWHILE);
    assertThat(refusal(() -> change.execute(TestRoom.staff(Role.SUPPORT), brisbane(), 1)).kind())
        .isEqualTo(Refusal.Kind.NOT_ALLOWED);
  }

  @Test
  void listsWhatIsDueNext() {
    UUID other = room.ids.next();
    Instant now = room.clock.instant();
    answer(now);
    room.in(() ->
        start.execute(HOUSE, ClockOrder.until(ClockKind.FIX, other, now, now.plusSeconds(30))));

    assertThat(clocks.soonest(lead, Set.of(), 10))
        .extracting(RunningClock::subject)
        .containsExactly(other, report);
    assertThat(refusal(() -> clocks.soonest(new Viewer.Anyone(), Set.of(), 10)).kind())
        .isEqualTo(Refusal.Kind.NOT_ALLOWED);
  }

  @Test
  void standsStillForAReasonAndThenHasWhatWasLeft() {
    RunningClock triage = triage();
    room.clock.advance(Duration.ofDays(1));
    pause(PauseReason.WAITS_FOR_REPORTER, 7);
    room.clock.advance(Duration.ofDays(6));
    assertThat(room.in(tell::execute)).as("no mark is told meanwhile").isZero();
    assertThat(standing()).isEqualTo(RunningClock.Standing.PAUSED);
    room.clock.advance(Duration.ofDays(3));

    assertThat(room.in(resume::endDue)).isEqualTo(1);

    RunningClock later = clocks.of(lead, report).getFirst();
    assertThat(triage.dueAt()).isEqualTo("2026-11-27T17:00:00Z");
    assertThat(later.dueAt()).isEqualTo("2026-12-04T17:00:00Z");
    assertThat(clocks.pauses(lead, List.of(later)).get(later.id()))
        .singleElement()
        .satisfies(pause -> assertThat(pause.dueBefore()).isEqualTo(triage.dueAt()));
    assertThat(room.heard.of(ClockWentOn.class)).hasSize(1);
  }

  @Test
  void neverLetsThePromiseOfAnAnswerWait() {
    answer(room.clock.instant());

    assertThat(
            refusal(() ->
                pause.execute(lead, ClockKind.HUMAN_ANSWER, report, PauseReason.REPORTER_ASKED, 1)))
        .isInstanceOf(DeadlinesRefusal.NeverPauses.class);
  }

  @Test
  void keepsABreachThroughPauseStopAndAClockThatIsSetBack() {
    triage();
    room.clock.advance(Duration.ofDays(9));
    room.in(tell::execute);
    assertThat(refusal(() -> pause(PauseReason.REPORTER_ASKED, 3)))
        .isInstanceOf(DeadlinesRefusal.TimeIsUp.class);

    room.clock.advance(Duration.ofDays(-9));
    assertThat(standing()).isEqualTo(RunningClock.Standing.OVERDUE);
    RunningClock stopped =
        room.in(() -> stop.execute(lead, ClockKind.TRIAGE_DECISION, report, room.clock.instant()))
            .orElseThrow();

    assertThat(stopped.standing(room.clock.instant())).isEqualTo(RunningClock.Standing.BROKEN);
    assertThat(standing()).isEqualTo(RunningClock.Standing.BROKEN);
    assertThat(room.in(tell::execute)).as("nothing is told a second time").isZero();
  }

  @Test
  void neverStopsBeforeItStarted() {
    triage();

    RunningClock stopped =
        room.in(() ->
                stop.execute(
                    lead, ClockKind.TRIAGE_DECISION, report, Instant.parse("2020-01-01T00:00:00Z")))
            .orElseThrow();

    assertThat(stopped.stoppedAt()).contains(stopped.startedAt());
  }

  @Test
  void isNotLateForTheTimeInWhichItStoodStill() {
    triage();
    pause(PauseReason.AUTHORITY_ORDER, 30);
    room.clock.advance(Duration.ofDays(20));

    assertThat(
            room.in(() ->
                    stop.execute(lead, ClockKind.TRIAGE_DECISION, report, room.clock.instant()))
                .orElseThrow()
                .standing(room.clock.instant()))
        .isEqualTo(RunningClock.Standing.KEPT);
    room.clock.advance(Duration.ofDays(20));
    assertThat(room.in(resume::endDue)).as("the pause ended with the clock").isZero();
  }

  @Test
  void writesDownThatTimeStoodStillOrWasSet() {
    look.execute();
    room.clock.advance(Duration.ofSeconds(5));
    look.execute();
    assertThat(clocks.gaps(lead)).isEmpty();
    room.clock.advance(Duration.ofDays(2));
    room.doing(look::execute);
    room.clock.advance(Duration.ofHours(-1));
    room.doing(look::execute);

    assertThat(clocks.gaps(lead))
        .extracting(TimeGap::backwards, TimeGap::length)
        .containsExactly(tuple(true, Duration.ofHours(1)), tuple(false, Duration.ofDays(2)));
    assertThat(room.heard.of(TimeJumped.class)).hasSize(2);
  }

  private RunningClock triage() {
    return room.in(() ->
        start.execute(
            HOUSE, ClockOrder.byRule(ClockKind.TRIAGE_DECISION, report, room.clock.instant())));
  }

  private void pause(PauseReason reason, int days) {
    room.doing(() -> pause.execute(lead, ClockKind.TRIAGE_DECISION, report, reason, days));
  }

  private RunningClock.Standing standing() {
    return clocks.of(lead, report).getFirst().standing(room.clock.instant());
  }

  private RunningClock answer(Instant arrival) {
    return room.in(
        () -> start.execute(HOUSE, ClockOrder.byRule(ClockKind.HUMAN_ANSWER, report, arrival)));
  }

  private static CalendarForm brisbane() {
    return new CalendarForm(
        "Australia/Brisbane",
        "09:00",
        "17:00",
        List.of("monday", "tuesday", "wednesday", "thursday", "friday"),
        "AU",
        "QLD",
        "2026-12-29\n2026-12-30");
  }

  private List<Flaw> flaws(Runnable deed) {
    return ((Invalid) refusal(deed)).flaws();
  }

  private Refusal refusal(Runnable deed) {
    List<Refusal> refused = new java.util.ArrayList<>();
    assertThatThrownBy(() -> room.doing(deed))
        .isInstanceOfSatisfying(Refused.class, no -> refused.add(no.refusal()));
    return refused.getFirst();
  }
}
