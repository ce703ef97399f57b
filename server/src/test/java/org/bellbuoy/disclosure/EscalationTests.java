package org.bellbuoy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When somebody is told that a decision or a notice waits.
class EscalationTests {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void tellsTheLeadsAtTwoHoursAndEveryHourFromFourOn() {
    assertThat(told(Outcome.DECISION_DUE, 4)).containsExactly(2, 4, 5, 6, 7, 8, 9, 10, 11);
  }

  @Test
  void tellsEveryHourFromEightOnWhereItIsHigh() {
    assertThat(told(Outcome.DECISION_DUE, 8)).containsExactly(2, 8, 9, 10, 11);
  }

  @Test
  void tellsOfANoticeAtOnce() {
    assertThat(told(Outcome.NOTICE_DUE, 4)).containsExactly(0, 4, 5, 6, 7, 8, 9, 10, 11);
  }

  @Test
  void tellsOnceAfterTheMachineStoodStill() {
    Instant late = MONDAY.plus(Duration.ofHours(30));
    assertThat(Escalation.next(Outcome.DECISION_DUE, MONDAY, hour(4), null)).isBefore(late);
    assertThat(Escalation.next(Outcome.DECISION_DUE, MONDAY, hour(4), late))
        .isEqualTo(late.plus(Duration.ofHours(1)));
  }

  /// The hours of a long day in which somebody looks once each minute.
  private static List<Integer> told(Outcome outcome, int limit) {
    List<Integer> hours = new ArrayList<>();
    List<Instant> told = new ArrayList<>();
    for (int minute = 0; minute < 12 * 60; minute++) {
      Instant now = MONDAY.plus(Duration.ofMinutes(minute));
      Instant last = told.isEmpty() ? null : told.getLast();
      if (!Escalation.next(outcome, MONDAY, hour(limit), last).isAfter(now)) {
        told.add(now);
        hours.add(minute / 60);
        assertThat(minute % 60).isZero();
      }
    }
    return hours;
  }

  private static Instant hour(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }
}
