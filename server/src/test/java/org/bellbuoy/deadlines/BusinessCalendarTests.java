package org.bellbuoy.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws that hold in every zone and every year, tried with generated calendars and arrivals.
class BusinessCalendarTests {

  private static final long TEN_YEARS = Duration.ofDays(3_652).toSeconds();
  private static final Instant FIRST = Instant.parse("2021-01-01T00:00:00Z");
  private static final int ARRIVALS = 60;

  static Stream<ZoneId> fiftyZones() {
    List<String> all =
        ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/")).sorted().toList();
    Random random = new Random(50);
    Stream<String> drawn = random.ints(0, all.size()).distinct().limit(44).mapToObj(all::get);
    Stream<String> odd =
        Stream.of(
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Asia/Kathmandu",
            "America/Sao_Paulo",
            "Africa/Cairo",
            "Antarctica/Troll");
    return Stream.concat(drawn, odd).distinct().map(ZoneId::of);
  }

  @ParameterizedTest
  @MethodSource("fiftyZones")
  void usesUpExactlyTheTimeThatWasGiven(ZoneId zone) {
    Random random = new Random(zone.getId().hashCode());
    for (int i = 0; i < ARRIVALS; i++) {
      BusinessCalendar calendar = calendar(zone, random);
      Instant arrival = arrival(random);
      BusinessTime time = BusinessTime.days(1 + random.nextInt(5));

      assertThat(calendar.openBetween(arrival, calendar.after(arrival, time)))
          .isEqualTo(time.open(calendar.hours().day()));
    }
  }

  @ParameterizedTest
  @MethodSource("fiftyZones")
  void isDueOnlyWhileOpenOrAtTheMomentOfClosing(ZoneId zone) {
    Random random = new Random(zone.getId().hashCode() + 1L);
    for (int i = 0; i < ARRIVALS; i++) {
      BusinessCalendar calendar = calendar(zone, random);
      Instant due = calendar.after(arrival(random), BusinessTime.days(1 + random.nextInt(5)));

      assertThat(calendar.isOpen(due.minusMillis(1))).as(due + " in " + zone).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("fiftyZones")
  void neverPutsALaterArrivalBeforeAnEarlierOne(ZoneId zone) {
    Random random = new Random(zone.getId().hashCode() + 2L);
    for (int i = 0; i < ARRIVALS; i++) {
      BusinessCalendar calendar = calendar(zone, random);
      Instant arrival = arrival(random);
      Instant later = arrival.plusSeconds(random.nextInt(200_000));
      BusinessTime time = BusinessTime.days(1);

      assertThat(calendar.after(later, time)).isAfterOrEqualTo(calendar.after(arrival, time));
    }
  }

  @ParameterizedTest
  @MethodSource("fiftyZones")
  void givesTheSameWhetherReckonedAtOnceOrInTwoSteps(ZoneId zone) {
    Random random = new Random(zone.getId().hashCode() + 3L);
    for (int i = 0; i < ARRIVALS; i++) {
      BusinessCalendar calendar = calendar(zone, random);
      Instant arrival = arrival(random);
      BusinessTime two = BusinessTime.days(2);
      Instant half = calendar.after(arrival, two.share(50));

      assertThat(calendar.after(half, two.share(50))).isEqualTo(calendar.after(arrival, two));
    }
  }

  @Test
  void neverFallsOnAHoliday() {
    LocalDate holiday = LocalDate.parse("2026-11-24");
    BusinessCalendar calendar =
        new BusinessCalendar(
            ZoneId.of("UTC"), OpeningHours.usual(), new Holidays(Region.none(), Set.of(holiday)));

    assertThat(calendar.isBusinessDay(holiday)).isFalse();
    assertThat(calendar.after(Instant.parse("2026-11-23T10:00:00Z"), BusinessTime.days(1)))
        .isEqualTo("2026-11-25T10:00:00Z");
  }

  @Test
  void refusesADeskThatNeverOpens() {
    assertThatThrownBy(
            () -> new OpeningHours(LocalTime.NOON, LocalTime.NOON, EnumSet.allOf(DayOfWeek.class)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new OpeningHours(LocalTime.MIN, LocalTime.NOON, EnumSet.noneOf(DayOfWeek.class)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsTheHolidaysOfEveryCountryOfItsTables() {
    assertThat(PublicHolidays.countries()).contains("au", "de", "gb", "us", "in", "br", "jp");
    assertThat(PublicHolidays.in(new Region("de", "be"), LocalDate.parse("2026-03-08"))).isTrue();
    assertThat(PublicHolidays.in(new Region("de", ""), LocalDate.parse("2026-03-08"))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("fiftyZones")
  void aPauseLeavesAsMuchOpenTimeAsThereWas(ZoneId zone) {
    Random random = new Random(zone.hashCode() * 31L);
    for (int i = 0; i < ARRIVALS; i++) {
      BusinessCalendar calendar = calendar(zone, random);
      Instant start = FIRST.plusSeconds(random.nextLong(TEN_YEARS));
      Instant due = calendar.after(start, BusinessTime.days(5));
      long length = Duration.between(start, due).toSeconds();
      Instant from = start.plusSeconds(random.nextLong(length));
      Instant to = from.plusSeconds(random.nextLong(Duration.ofDays(30).toSeconds()));

      Instant moved = Counted.BUSINESS.shifted(due, from, to, calendar);

      assertThat(calendar.openBetween(to, moved)).isEqualTo(calendar.openBetween(from, due));
      assertThat(moved).isAfterOrEqualTo(due);
      assertThat(Counted.ELAPSED.shifted(due, from, to, calendar))
          .isEqualTo(due.plus(Duration.between(from, to)));
      assertThat(Counted.AGREED.shifted(due, from, to, calendar)).isEqualTo(due);
    }
  }

  private static BusinessCalendar calendar(ZoneId zone, Random random) {
    int opens = 6 + random.nextInt(6);
    LocalTime from = LocalTime.of(opens, random.nextInt(60));
    LocalTime to = LocalTime.of(opens + 3 + random.nextInt(8), random.nextInt(60));
    Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    IntStream.range(0, 5).forEach(_ -> days.add(DayOfWeek.of(1 + random.nextInt(7))));
    return new BusinessCalendar(
        zone, new OpeningHours(from, to, days), new Holidays(Region.none(), holidays(random)));
  }

  private static Set<LocalDate> holidays(Random random) {
    Set<LocalDate> holidays = new HashSet<>();
    for (int i = 0; i < 150; i++) {
      holidays.add(LocalDate.parse("2021-01-01").plusDays(random.nextInt(3_652)));
    }
    return holidays;
  }

  private static Instant arrival(Random random) {
    return FIRST.plusSeconds(random.nextLong(TEN_YEARS));
  }
}
