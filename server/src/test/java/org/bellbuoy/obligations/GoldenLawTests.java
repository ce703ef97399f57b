package org.bellbuoy.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.bellbuoy.deadlines.BusinessCalendar;
import org.bellbuoy.deadlines.Holidays;
import org.bellbuoy.deadlines.OpeningHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The legal clocks of the golden cases, and what holds for every instant in every zone.
class GoldenLawTests {

  private static final Instant AWARE = Instant.parse("2026-11-20T22:40:00Z");
  private static final Statutes STATUTES = new Statutes();

  @Test
  void reckonsAnExploitedVulnerability() {
    Obligation attacked = obligation(ObligationKind.EXPLOITED_VULNERABILITY, AWARE, null);

    assertThat(due(attacked, Map.of(), Stage.EARLY_WARNING)).isEqualTo("2026-11-21T22:40:00Z");
    assertThat(due(attacked, Map.of(), Stage.NOTIFICATION)).isEqualTo("2026-11-23T22:40:00Z");
    StageStanding last = standing(attacked, Map.of(), Stage.FINAL_REPORT, "UTC");
    assertThat(last.how()).isEqualTo(StageStanding.How.NOT_RUNNING);
    assertThat(last.due()).isNull();
    assertThat(last.legalEnd()).isNull();
  }

  @Test
  void countsTheFinalReportFromTheMeasure() {
    Instant measure = Instant.parse("2026-11-25T10:00:00Z");
    Obligation mended = obligation(ObligationKind.EXPLOITED_VULNERABILITY, AWARE, measure);

    assertThat(due(mended, Map.of(), Stage.FINAL_REPORT)).isEqualTo("2026-12-09T10:00:00Z");
  }

  @Test
  void countsFromAwarenessWhereTheMeasureWasThereBefore() {
    Instant before = AWARE.minus(10, ChronoUnit.DAYS);
    Obligation mended = obligation(ObligationKind.EXPLOITED_VULNERABILITY, AWARE, before);

    assertThat(due(mended, Map.of(), Stage.FINAL_REPORT)).isEqualTo("2026-12-04T22:40:00Z");
  }

  @Test
  void endsTheFinalReportOfAnIncidentAMonthAfterTheNotification() {
    Instant sent = Instant.parse("2027-01-31T12:00:00Z");
    Obligation severe =
        obligation(ObligationKind.SEVERE_INCIDENT, sent.minus(60, ChronoUnit.HOURS), null);
    Map<Stage, Filing> filings = Map.of(Stage.NOTIFICATION, submitted(sent));

    assertThat(standing(severe, Map.of(), Stage.FINAL_REPORT, "UTC").how())
        .isEqualTo(StageStanding.How.NOT_RUNNING);
    StageStanding last = standing(severe, filings, Stage.FINAL_REPORT, "UTC");
    assertThat(last.due()).isEqualTo("2027-02-28T12:00:00Z");
    assertThat(last.due()).as("a Sunday").satisfies(GoldenLawTests::isSunday);
    assertThat(last.legalEnd()).as("the end of Monday").isEqualTo("2027-03-02T00:00:00Z");
  }

  @Test
  void asksNothingOfWhatWasKnownBeforeTheLawApplied() {
    Instant dayBefore = Instant.parse("2026-09-10T12:00:00Z");
    Obligation old = obligation(ObligationKind.EXPLOITED_VULNERABILITY, dayBefore, dayBefore);

    assertThat(standings(old, Map.of(), "UTC"))
        .hasSize(4)
        .allMatch(each -> each.how() == StageStanding.How.NOT_ASKED && each.due() == null);
    assertThat(STATUTES.inForce(ObligationKind.SEVERE_INCIDENT, dayBefore)).isEmpty();
    assertThat(STATUTES.inForce(old.kind(), Instant.parse("2026-09-11T00:00:00Z"))).isPresent();
  }

  @Test
  void movesEveryEndWithAnEarlierAwarenessAndShowsTheMiss() {
    Instant sent = AWARE.plus(20, ChronoUnit.HOURS);
    Map<Stage, Filing> filings = Map.of(Stage.EARLY_WARNING, submitted(sent));
    Obligation first = obligation(ObligationKind.EXPLOITED_VULNERABILITY, AWARE, null);
    Obligation corrected = first.aware(AWARE.minus(6, ChronoUnit.HOURS));

    assertThat(standing(first, filings, Stage.EARLY_WARNING, "UTC").how())
        .isEqualTo(StageStanding.How.DONE);
    assertThat(standing(corrected, filings, Stage.EARLY_WARNING, "UTC").how())
        .isEqualTo(StageStanding.How.DONE_LATE);
    assertThat(due(corrected, filings, Stage.NOTIFICATION)).isEqualTo("2026-11-23T16:40:00Z");
  }

  @Test
  void givesThePersonalDataLawsTheirOwnEnds() {
    Obligation controller = obligation(ObligationKind.BREACH_AS_CONTROLLER, AWARE, null);
    Obligation processor = obligation(ObligationKind.BREACH_AS_PROCESSOR, AWARE, null);
    Obligation service = obligation(ObligationKind.SIGNIFICANT_INCIDENT, AWARE, null);

    assertThat(due(controller, Map.of(), Stage.NOTIFICATION)).isEqualTo("2026-11-23T22:40:00Z");
    assertThat(standing(controller, Map.of(), Stage.PERSONS, "UTC").how())
        .isEqualTo(StageStanding.How.NO_FIGURE);
    assertThat(standings(processor, Map.of(), "UTC"))
        .singleElement()
        .satisfies(only -> {
          assertThat(only.how()).isEqualTo(StageStanding.How.NO_FIGURE);
          assertThat(only.due()).isNull();
        });
    assertThat(due(service, Map.of(), Stage.EARLY_WARNING)).isEqualTo("2026-11-21T22:40:00Z");
    assertThat(due(service, Map.of(), Stage.NOTIFICATION)).isEqualTo("2026-11-23T22:40:00Z");
  }

  @Test
  void namesAnArticleAWayAndASourceForEveryStage() {
    assertThat(STATUTES.all()).extracting(Statute::kind).contains(ObligationKind.values());
    assertThat(STATUTES.all())
        .allSatisfy(law -> {
          assertThat(law.source()).startsWith("https://eur-lex.europa.eu/eli/");
          assertThat(law.stages())
              .isNotEmpty()
              .allSatisfy(stage -> {
                assertThat(stage.article()).startsWith("Article ");
                assertThat(stage.to()).isNotBlank();
                assertThat(stage.asks()).isNotEmpty();
                assertThat(stage.asks()).extracting(StageRule.Asked::key).doesNotHaveDuplicates();
              });
        });
  }

  /// Over the nights of all zones, changes of the clock and ends of months.
  @Test
  void holdsForEveryInstantInEveryZone() {
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    Random random = new Random(14);
    for (int tried = 0; tried < 20_000; tried++) {
      String zone = zones.get(random.nextInt(zones.size()));
      Instant at = Instant.parse("2026-09-12T00:00:00Z").plusSeconds(random.nextLong(315_360_000L));
      Obligation attacked = obligation(ObligationKind.EXPLOITED_VULNERABILITY, at, at);
      Obligation severe = obligation(ObligationKind.SEVERE_INCIDENT, at, null);
      Map<Stage, Filing> filings = Map.of(Stage.NOTIFICATION, submitted(at));

      hours(attacked, Stage.EARLY_WARNING, zone, 24);
      hours(attacked, Stage.NOTIFICATION, zone, 72);
      hours(attacked, Stage.FINAL_REPORT, zone, 14 * 24);
      month(standing(severe, filings, Stage.FINAL_REPORT, zone), at, ZoneId.of(zone));
    }
  }

  private static void hours(Obligation of, Stage stage, String zone, int hours) {
    StageStanding standing = standing(of, Map.of(), stage, zone);
    assertThat(standing.due()).isEqualTo(of.awareAt().plus(hours, ChronoUnit.HOURS));
    assertThat(standing.legalEnd()).isAfterOrEqualTo(standing.due());
  }

  private static void month(StageStanding last, Instant sent, ZoneId zone) {
    LocalDate day = sent.atZone(zone).toLocalDate();
    LocalDate end = Objects.requireNonNull(last.due()).atZone(zone).toLocalDate();
    LocalDate wanted = day.plusMonths(1);
    assertThat(end).as("%s in %s", sent, zone).isBetween(wanted, wanted.plusDays(1));
    assertThat(ChronoUnit.DAYS.between(day, wanted)).isBetween(28L, 31L);
    assertThat(last.legalEnd()).isAfterOrEqualTo(last.due());
    Instant legalEnd = Objects.requireNonNull(last.legalEnd());
    LocalDate lastDay = legalEnd.minusSeconds(1).atZone(zone).toLocalDate();
    assertThat(lastDay.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  private static void isSunday(@Nullable Instant at) {
    assertThat(at).isNotNull();
    assertThat(at.atZone(ZoneId.of("UTC")).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
  }

  private static @Nullable Instant due(Obligation of, Map<Stage, Filing> filings, Stage stage) {
    return standing(of, filings, stage, "UTC").due();
  }

  private static StageStanding standing(
      Obligation of, Map<Stage, Filing> filings, Stage stage, String zone) {
    return standings(of, filings, zone).stream()
        .filter(each -> each.stage() == stage)
        .findFirst()
        .orElseThrow();
  }

  private static List<StageStanding> standings(
      Obligation of, Map<Stage, Filing> filings, String zone) {
    return new Reckoning(of, filings, calendar(zone))
        .standings(STATUTES.inForce(of.kind(), of.awareAt()), STATUTES.newest(of.kind()));
  }

  private static BusinessCalendar calendar(String zone) {
    OpeningHours hours =
        new OpeningHours(
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    return new BusinessCalendar(ZoneId.of(zone), hours, Holidays.none());
  }

  private static Filing submitted(Instant at) {
    return new Filing(
        UUID.randomUUID(),
        Stage.NOTIFICATION,
        Filing.State.SUBMITTED,
        "",
        at,
        false,
        "R-1",
        null,
        null,
        at,
        UUID.randomUUID());
  }

  private static Obligation obligation(
      ObligationKind kind, Instant aware, @Nullable Instant measure) {
    Subject about = new Subject(Subject.Kind.CASE, UUID.randomUUID(), UUID.randomUUID());
    return new Obligation(
        UUID.randomUUID(),
        "abcdefghij",
        kind,
        about,
        Obligation.State.PROVISIONAL,
        aware,
        aware,
        measure,
        null,
        1);
  }
}
