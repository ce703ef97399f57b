package org.bellbuoy.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of golden cases for "within 1 business day".
class OneBusinessDayTests {

  private static final BusinessTime DAY = BusinessTime.days(1);

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T23:15:00Z, 2026-11-24T23:15:00Z",
    "2026-11-27T06:59:00Z, 2026-11-30T06:59:00Z",
    "2026-11-27T07:01:00Z, 2026-11-30T07:00:00Z",
    "2026-11-28T02:00:00Z, 2026-11-30T07:00:00Z",
    "2026-11-22T22:30:00Z, 2026-11-23T07:00:00Z",
  })
  void endsInBrisbaneAsTheTableSays(Instant arrival, Instant due) {
    assertThat(calendar("Australia/Brisbane", Holidays.none()).after(arrival, DAY)).isEqualTo(due);
  }

  @Test
  void passesOverHolidaysOfOurOwn() {
    Set<LocalDate> own =
        Set.of(
            LocalDate.parse("2026-12-25"),
            LocalDate.parse("2026-12-28"),
            LocalDate.parse("2027-01-01"));
    BusinessCalendar brisbane = calendar("Australia/Brisbane", new Holidays(Region.none(), own));

    assertThat(brisbane.after(Instant.parse("2026-12-24T05:00:00Z"), DAY))
        .isEqualTo("2026-12-29T05:00:00Z");
  }

  @Test
  void passesOverThePublicHolidaysOfQueensland() {
    BusinessCalendar brisbane =
        calendar("Australia/Brisbane", Holidays.of(new Region("au", "qld")));

    assertThat(brisbane.after(Instant.parse("2026-12-24T05:00:00Z"), DAY))
        .isEqualTo("2026-12-29T05:00:00Z");
  }

  @Test
  void holdsOverTheChangeOfClocksInLondon() {
    assertThat(
            calendar("Europe/London", Holidays.none())
                .after(Instant.parse("2026-03-27T15:30:00Z"), DAY))
        .isEqualTo("2026-03-30T14:30:00Z");
  }

  @Test
  void passesOverEasterInEngland() {
    assertThat(
            calendar("Europe/London", Holidays.of(new Region("gb", "eng")))
                .after(Instant.parse("2026-04-02T16:30:00Z"), DAY))
        .isEqualTo("2026-04-07T16:00:00Z");
  }

  @Test
  void holdsOverTheChangeOfClocksInNewYork() {
    assertThat(
            calendar("America/New_York", Holidays.none())
                .after(Instant.parse("2026-10-30T20:30:00Z"), DAY))
        .isEqualTo("2026-11-02T21:30:00Z");
  }

  private static BusinessCalendar calendar(String zone, Holidays holidays) {
    return new BusinessCalendar(ZoneId.of(zone), OpeningHours.usual(), holidays);
  }
}
