package org.bellbuoy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.standards.facts.Severity;
import org.junit.jupiter.api.Test;

/// What becomes of a decision when people decide and facts change; without a house.
class DecisionTests {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final UUID ANN = new UUID(1, 1);
  private static final UUID BEN = new UUID(1, 2);
  private static final Set<Change> REOPEN =
      EnumSet.of(
          Change.EMBARGO_BROKEN,
          Change.EXPLOITATION,
          Change.SEVERITY,
          Change.PRODUCTS,
          Change.ESTIMATE,
          Change.ESTIMATE_PASSED,
          Change.DAY_PASSED);

  @Test
  void asksForADecisionFromTheStartOfTheRule() {
    Decision open = accepted(new FixOutlook.NeverSaid(), hour(1));
    assertThat(open.outcome()).isEqualTo(Outcome.DECISION_DUE);
    assertThat(open.since()).isEqualTo(MONDAY);
    assertThat(open.clock()).contains(ClockKind.DISABLE_DECISION);
  }

  @Test
  void letsAYesOfOnePersonHoldAtOnceAndMarksItAfterTwoHours() {
    Decision yes = accepted(new FixOutlook.NeverSaid(), MONDAY).yes(why(), ANN, hour(1));
    assertThat(yes.outcome()).isEqualTo(Outcome.NOTICE_DUE);
    assertThat(yes.clock()).contains(ClockKind.PRE_FIX_NOTICE);
    assertThat(yes.since()).isEqualTo(hour(1));
    assertThat(yes.single(hour(3).minusMillis(1))).isFalse();
    assertThat(yes.single(hour(3))).isTrue();
    assertThat(yes.agreed().single(hour(3))).isFalse();
    assertThat(yes.agreed().waiting()).isEmpty();
  }

  @Test
  void letsANoHoldOnlyOnceTwoSaySo() {
    Decision proposed = accepted(new FixOutlook.NeverSaid(), MONDAY).proposed(no(hour(1)));
    assertThat(proposed.outcome()).isEqualTo(Outcome.DECISION_DUE);
    assertThat(proposed.clock()).contains(ClockKind.DISABLE_DECISION);
    Decision held = proposed.no(no(hour(1)), hour(2));
    assertThat(held.outcome()).isEqualTo(Outcome.AFTER_THE_FIX);
    assertThat(held.clock()).isEmpty();
    assertThat(held.proposal()).isNull();
  }

  @Test
  void opensANoAgainOnExactlyTheChangesThatCount() {
    assertThat(EnumSet.allOf(Change.class)).filteredOn(Change::reopens).hasSameElementsAs(REOPEN);
    Decision no = refused();
    RuleFacts severer =
        RuleFactsTests.facts(MONDAY, RuleFactsTests.after(48), Severity.CRITICAL, false, false);
    Decision again = no.seen(severer, hour(5)).orElseThrow().after();
    assertThat(again.answer()).isEqualTo(Disabling.NOT_YET);
    assertThat(again.outcome()).isEqualTo(Outcome.DECISION_DUE);
    assertThat(again.since()).isEqualTo(hour(5));
    assertThat(no.seen(no.facts(), hour(5))).isEmpty();
  }

  @Test
  void dropsANoThatWaitsWhenSomethingChanges() {
    Decision waits = accepted(RuleFactsTests.after(48), MONDAY).proposed(no(hour(1)));
    Decision after =
        waits.seen(RuleFactsTests.facts(RuleFactsTests.after(60)), hour(2)).orElseThrow().after();
    assertThat(after.proposal()).isNull();
    assertThat(after.since()).as("the clock runs on").isEqualTo(MONDAY);
  }

  @Test
  void keepsAYesWhateverChanges() {
    Decision yes = accepted(RuleFactsTests.after(20), MONDAY).yes(why(), ANN, hour(1));
    assertThat(yes.outcome()).isEqualTo(Outcome.AFTER_THE_FIX);
    Decision creeps =
        yes.seen(RuleFactsTests.facts(RuleFactsTests.after(29)), hour(19)).orElseThrow().after();
    assertThat(creeps.answer()).isEqualTo(Disabling.YES);
    assertThat(creeps.outcome()).isEqualTo(Outcome.NOTICE_DUE);
    assertThat(creeps.since()).isEqualTo(hour(19));
  }

  /// The machine stood still from before hour 20 until hour 30.
  @Test
  void countsAnEstimateFromWhenItPassedAndNotFromWhenItWasSeen() {
    Decision quick = accepted(RuleFactsTests.after(20), MONDAY);
    Decision.Seen seen =
        quick.seen(RuleFactsTests.facts(new FixOutlook.Passed()), hour(30)).orElseThrow();
    assertThat(seen.at()).isEqualTo(hour(20));
    assertThat(seen.after().since()).isEqualTo(hour(20));
    assertThat(seen.change()).isEqualTo(Change.ESTIMATE_PASSED);
  }

  @Test
  void opensANoToSomethingGraveAfterADay() {
    Decision no = refused();
    assertThat(no.dayPassed(hour(26).minusMillis(1))).isEmpty();
    Decision.Seen seen = no.dayPassed(hour(50)).orElseThrow();
    assertThat(seen.after().outcome()).isEqualTo(Outcome.DECISION_DUE);
    assertThat(seen.after().since()).isEqualTo(hour(26));
    RuleFacts low =
        RuleFactsTests.facts(MONDAY, RuleFactsTests.after(72), Severity.LOW, false, false);
    Decision small =
        Decision.fresh(no.about(), no.circle(), MONDAY)
            .seen(low, MONDAY)
            .orElseThrow()
            .after()
            .no(no(MONDAY), MONDAY);
    assertThat(small.dayPassed(hour(50))).isEmpty();
  }

  /// Whatever people decide and whatever happens, in 20,000 histories: where a notice is due its
  /// clock runs and the house says it every hour; where a decision is due the same; a no never
  /// stands by one person; a yes becomes no only by two.
  @Test
  void neverOwesAWordOfWhichNobodyIsTold() {
    Random random = new Random(713);
    List<RuleFacts> facts = RuleFactsTests.everything();
    for (int history = 0; history < 20_000; history++) {
      Decision now = Decision.fresh(new CaseId(new UUID(2, history)), new UUID(3, 3), MONDAY);
      for (int step = 1; step < 12; step++) {
        Instant at = MONDAY.plus(Duration.ofHours(step * 3L));
        Decision next = step(random, facts, now, at);
        check(now, next, at);
        now = next;
      }
    }
  }

  private static Decision step(Random random, List<RuleFacts> facts, Decision now, Instant at) {
    return switch (random.nextInt(8)) {
      case 0 -> now.yes(why(), ANN, at);
      case 1 -> now.proposed(no(at));
      case 2 -> Optional.ofNullable(now.proposal()).map(waits -> now.no(waits, at)).orElse(now);
      case 3 -> now.proposed(null);
      case 4 -> now.dayPassed(at).map(Decision.Seen::after).orElse(now);
      case 5 -> now.answer() == Disabling.NOT_YET ? now : now.agreed();
      default ->
          now.seen(facts.get(random.nextInt(facts.size())), at)
              .map(Decision.Seen::after)
              .orElse(now);
    };
  }

  private static void check(Decision before, Decision after, Instant at) {
    boolean due = after.facts().slow() && after.answer() == Disabling.YES && !after.facts().told();
    assertThat(after.outcome() == Outcome.NOTICE_DUE).isEqualTo(due);
    assertThat(after.clock())
        .isEqualTo(
            due
                ? Optional.of(ClockKind.PRE_FIX_NOTICE)
                : after.facts().slow() && after.answer() == Disabling.NOT_YET
                    ? Optional.of(ClockKind.DISABLE_DECISION)
                    : Optional.empty());
    assertThat(after.since()).isBeforeOrEqualTo(at);
    if (due) {
      assertThat(Escalation.next(after.outcome(), after.since(), at, null)).isBeforeOrEqualTo(at);
    }
    if (after.answer() == Disabling.NO) {
      assertThat(after.confirmed()).isTrue();
    }
    if (before.answer() == Disabling.YES && after.answer() != Disabling.YES) {
      assertThat(before.proposal()).isNotNull();
      assertThat(after.answer()).isEqualTo(Disabling.NO);
    }
  }

  /// A no of two from hour 2 on.
  private static Decision refused() {
    return accepted(RuleFactsTests.after(48), MONDAY)
        .proposed(no(hour(1)))
        .no(no(hour(1)), hour(2));
  }

  private static Decision accepted(FixOutlook fix, Instant now) {
    return Decision.fresh(new CaseId(new UUID(2, 2)), new UUID(3, 3), now)
        .seen(RuleFactsTests.facts(fix), now)
        .orElseThrow()
        .after();
  }

  private static DisableReason why() {
    return DisableReason.USED_AGAINST_CUSTOMERS;
  }

  private static Decision.Proposal no(Instant at) {
    return new Decision.Proposal(DisableReason.LITTLE_TO_LOSE, at, BEN);
  }

  private static Instant hour(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }
}
