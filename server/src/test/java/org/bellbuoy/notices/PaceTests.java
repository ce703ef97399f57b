package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The mornings on which digests are due.
class PaceTests {

  @ParameterizedTest
  @CsvSource({
    "DAILY,  Europe/Berlin,    2026-11-24T06:59:59Z, 2026-11-24T07:00:00Z",
    "DAILY,  Europe/Berlin,    2026-11-24T07:00:00Z, 2026-11-25T07:00:00Z",
    "DAILY,  Europe/Berlin,    2026-03-28T12:00:00Z, 2026-03-29T06:00:00Z",
    "DAILY,  Pacific/Auckland, 2026-11-24T20:00:00Z, 2026-11-25T19:00:00Z",
    "WEEKLY, Europe/Berlin,    2026-11-24T12:00:00Z, 2026-11-30T07:00:00Z",
    "WEEKLY, Europe/Berlin,    2026-11-30T06:00:00Z, 2026-11-30T07:00:00Z",
    "WEEKLY, Europe/Berlin,    2026-11-30T07:00:00Z, 2026-12-07T07:00:00Z"
  })
  void areTheNextAtEightWhereTheHouseStands(Pace pace, String zone, Instant now, Instant next) {
    assertThat(pace.morningAfter(now, ZoneId.of(zone))).isEqualTo(next);
  }
}
