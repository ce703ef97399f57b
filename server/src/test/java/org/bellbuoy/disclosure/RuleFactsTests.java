package org.bellbuoy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The 24-hour rule by its table and its golden cases: accepted on a Monday at nine.
class RuleFactsTests {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void countsExactlyADayAsNotSlow() {
    assertThat(outcome(after(24), Disabling.YES)).isEqualTo(Outcome.AFTER_THE_FIX);
  }

  @Test
  void tellsBeforeTheFixFromAMinuteMore() {
    FixOutlook minute =
        new FixOutlook.Expected(MONDAY.plus(Duration.ofHours(24)).plus(Duration.ofMinutes(1)));
    assertThat(outcome(minute, Disabling.YES)).isEqualTo(Outcome.NOTICE_DUE);
  }

  @Test
  void takesAnUnknownEstimateForSlow() {
    assertThat(outcome(new FixOutlook.NeverSaid(), Disabling.YES)).isEqualTo(Outcome.NOTICE_DUE);
    assertThat(FixOutlook.of(List.of(), MONDAY)).isEqualTo(new FixOutlook.NeverSaid());
  }

  /// 20 hours, then ten more at hour 19: 29 in all.
  @Test
  void isTrippedByAnEstimateThatCreeps() {
    assertThat(facts(after(20)).slow()).isFalse();
    assertThat(facts(after(29)).slow()).isTrue();
  }

  @Test
  void waitsForTheLastStream() {
    FixOutlook both = FixOutlook.of(List.of(at(5), at(30)), MONDAY);
    assertThat(both).isEqualTo(after(30));
    assertThat(facts(both).slow()).isTrue();
    assertThat(FixOutlook.of(List.of(at(5), Optional.empty()), MONDAY))
        .isEqualTo(new FixOutlook.NeverSaid());
  }

  /// An estimate of 20 hours, and at hour 21 nothing new.
  @Test
  void takesAnEstimateThatPassedForSlow() {
    Instant hour21 = MONDAY.plus(Duration.ofHours(21));
    FixOutlook passed = FixOutlook.of(List.of(at(20)), hour21);
    assertThat(passed).isEqualTo(new FixOutlook.Passed());
    assertThat(outcome(passed, Disabling.NOT_YET)).isEqualTo(Outcome.DECISION_DUE);
    assertThat(FixOutlook.of(List.of(at(21)), hour21)).isEqualTo(new FixOutlook.Passed());
  }

  @Test
  void tellsAfterTheFixByARecordedNoAndNeverBySilence() {
    assertThat(outcome(after(48), Disabling.NO)).isEqualTo(Outcome.AFTER_THE_FIX);
    assertThat(outcome(after(48), Disabling.NOT_YET)).isEqualTo(Outcome.DECISION_DUE);
  }

  /// The rule asks for the risk and not for the level.
  @ParameterizedTest
  @EnumSource(Severity.class)
  void looksAtNoLevel(Severity level) {
    assertThat(facts(MONDAY, after(48), level, false, false).outcome(Disabling.YES))
        .isEqualTo(Outcome.NOTICE_DUE);
  }

  /// Every combination there is: a notice before the fix if and only if it is slow and a yes; due
  /// if and only if nobody was told.
  @Test
  void isDueExactlyWhenItIsSlowAndYes() {
    int tried = 0;
    for (RuleFacts facts : everything()) {
      for (Disabling answer : Disabling.values()) {
        Outcome outcome = facts.outcome(answer);
        boolean due = facts.slow() && answer == Disabling.YES;
        assertThat(outcome.beforeTheFix()).as("%s %s", facts, answer).isEqualTo(due);
        assertThat(outcome == Outcome.NOTICE_DUE).isEqualTo(due && !facts.told());
        assertThat(outcome == Outcome.DECISION_DUE)
            .isEqualTo(facts.slow() && answer == Disabling.NOT_YET);
        tried++;
      }
    }
    assertThat(tried).isEqualTo(98 * Disabling.values().length);
  }

  @Test
  void namesEveryChangeAndNothingElse() {
    for (RuleFacts before : everything()) {
      assertThat(before.changesTo(before)).isEmpty();
      for (RuleFacts after : everything()) {
        assertThat(before.changesTo(after).isEmpty()).isEqualTo(before.equals(after));
      }
    }
  }

  static List<RuleFacts> everything() {
    List<FixOutlook> fixes =
        List.of(
            new FixOutlook.Out(),
            new FixOutlook.NeverSaid(),
            new FixOutlook.Passed(),
            after(23),
            after(24),
            after(25));
    List<RuleFacts> all = new ArrayList<>();
    for (Optional<Instant> start : List.of(Optional.<Instant>empty(), Optional.of(MONDAY))) {
      for (FixOutlook fix : fixes) {
        for (Severity level : List.of(Severity.LOW, Severity.CRITICAL)) {
          for (boolean told : new boolean[] {true, false}) {
            for (boolean ended : new boolean[] {true, false}) {
              all.add(facts(start.orElse(null), fix, level, told, ended));
            }
          }
        }
      }
    }
    all.add(new RuleFacts(MONDAY, after(30), null, true, false, Set.of("beacon"), false, false));
    all.add(new RuleFacts(MONDAY, after(30), null, true, true, Set.of("buoy"), false, false));
    return all;
  }

  static RuleFacts facts(FixOutlook fix) {
    return facts(MONDAY, fix, Severity.HIGH, false, false);
  }

  static RuleFacts facts(
      @Nullable Instant start, FixOutlook fix, Severity level, boolean told, boolean ended) {
    return new RuleFacts(start, fix, level, false, false, Set.of("beacon"), told, ended);
  }

  private static Outcome outcome(FixOutlook fix, Disabling answer) {
    return facts(fix).outcome(answer);
  }

  private static Optional<Instant> at(int hours) {
    return Optional.of(MONDAY.plus(Duration.ofHours(hours)));
  }

  static FixOutlook after(int hours) {
    return new FixOutlook.Expected(MONDAY.plus(Duration.ofHours(hours)));
  }
}
