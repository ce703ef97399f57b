package org.bellbuoy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.cases.CaseRefusal;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Fact;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.deadlines.TellPassedMarks;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.fixes.EstimateFix;
import org.bellbuoy.fixes.FixEstimate;
import org.bellbuoy.fixes.PlanFix;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Whether customers hear before the fix, from the acceptance of a case to the notice.
class DisclosureTests {

  private static final String WORDS = "Whoever may import can write any file";

  private final DisclosureRiver river = DisclosureRiver.accepted();
  private final DecideDisabling decide = TestHouse.get(DecideDisabling.class);
  private final Instant now = TestHouse.clock().instant();

  @Test
  void asksFromTheAcceptanceOnByALimitOfItsLevel() {
    RunningClock clock = river.running(ClockKind.DISABLE_DECISION).orElseThrow();
    Instant start = river.now().facts().start();

    assertThat(clock.startedAt()).isEqualTo(start);
    assertThat(clock.dueAt()).isEqualTo(clock.startedAt().plus(Duration.ofHours(8)));
    assertThat(river.now().history())
        .singleElement()
        .satisfies(step -> {
          assertThat(step.kind()).isEqualTo(DecisionStep.Kind.LOOKED_AGAIN);
          assertThat(step.change()).isEqualTo(Change.STARTED);
          assertThat(step.inputs().products()).isEqualTo(1);
        });
    TestHouse.get(WeighAnew.class).weigh(river.file().id());
    assertThat(river.now().history()).as("looking twice changes nothing").hasSize(1);
  }

  @Test
  void owesANoticeFromAYesOnUntilItIsPublished() {
    river.decide(DisableReason.EVERYTHING_LOST, WORDS);

    assertThat(river.decision().outcome()).isEqualTo(Outcome.NOTICE_DUE);
    assertThat(river.running(ClockKind.DISABLE_DECISION)).isEmpty();
    assertThat(river.running(ClockKind.PRE_FIX_NOTICE))
        .map(RunningClock::dueAt)
        .contains(now.plus(Duration.ofHours(4)));
    assertThat(river.now().history().getLast().text()).isEqualTo(WORDS);
    assertThat(
            refusal(() ->
                river.river.move(
                    river.lead,
                    river.file(),
                    CaseState.MERGED,
                    Particular.TARGET_CASE,
                    Particular.REASON)))
        .isEqualTo(new CaseRefusal.NotTrueYet(EnumSet.of(Fact.NO_NOTICE_OWED)));

    AdvisoryId id =
        river.river.draft(
            river.file(),
            AdvisoryKind.PRE_FIX,
            river.river.said(river.file()).interim(now.plus(Duration.ofDays(2))));
    river.river.publish(id, river.river.approved(id));

    river.await(Outcome.NOTICE_GIVEN);
    Awaitility.await().until(() -> river.running(ClockKind.PRE_FIX_NOTICE).isEmpty());
    assertThat(standing(Occasion.PRE_FIX).met()).isTrue();
  }

  @Test
  void letsANoHoldOnlyByTwoAndOpensItAgainOnANewEstimate() {
    river.decide(DisableReason.LITTLE_TO_LOSE, WORDS);

    assertThat(river.decision().outcome()).isEqualTo(Outcome.DECISION_DUE);
    assertThat(river.running(ClockKind.DISABLE_DECISION)).isPresent();
    assertThat(refusal(() -> river.decide(DisableReason.HARD_TO_REACH, WORDS)))
        .isEqualTo(new DisclosureRefusal.SecondPersonAwaited());
    assertThat(refusal(() -> river.confirm(river.lead)))
        .isEqualTo(new DisclosureRefusal.SecondPersonNeeded());
    river.confirm(river.second);
    assertThat(river.decision().outcome()).isEqualTo(Outcome.AFTER_THE_FIX);
    assertThat(river.decision().confirmed()).isTrue();
    assertThat(river.running(ClockKind.DISABLE_DECISION)).isEmpty();

    String work = TestHouse.get(PlanFix.class).plan(river.lead, river.code(), "beacon|4.2", null);
    TestHouse.get(EstimateFix.class)
        .estimate(
            river.lead,
            river.code(),
            work,
            FixEstimate.of(now.plus(Duration.ofDays(3)), "It is deep down"),
            1);

    river.await(Outcome.DECISION_DUE);
    assertThat(river.decision().answer()).isEqualTo(Disabling.NOT_YET);
    assertThat(river.now().history().getLast().change()).isEqualTo(Change.ESTIMATE);
    Awaitility.await().until(() -> river.running(ClockKind.DISABLE_DECISION).isPresent());
  }

  @Test
  void asksNothingWhileTheFixIsQuick() {
    String work = TestHouse.get(PlanFix.class).plan(river.lead, river.code(), "beacon|4.2", null);
    TestHouse.get(EstimateFix.class)
        .estimate(
            river.lead,
            river.code(),
            work,
            FixEstimate.of(now.plus(Duration.ofHours(20)), "A small change"),
            1);

    river.await(Outcome.AFTER_THE_FIX);
    assertThat(river.now().facts().slow()).isFalse();
    Awaitility.await().until(() -> river.running(ClockKind.DISABLE_DECISION).isEmpty());
  }

  @Test
  void turnsAYesOnlyByWhatWasTestedAndByTwo() {
    river.decide(DisableReason.NOTHING_ELSE_HELPS, WORDS);
    assertThat(flaws(() -> river.decide(DisableReason.OFF_HARMS_MORE, WORDS)))
        .containsExactly("reason");
    assertThat(refusal(() -> river.decide(DisableReason.EASY_TO_USE, WORDS)))
        .isEqualTo(new DisclosureRefusal.AnsweredSo(Disabling.YES));

    river.decide(DisableReason.MITIGATION_TESTED, "Test 17: the switch turns it off");
    assertThat(river.decision().outcome()).as("still owed").isEqualTo(Outcome.NOTICE_DUE);
    river.confirm(river.second);

    assertThat(river.decision().answer()).isEqualTo(Disabling.NO);
    assertThat(river.running(ClockKind.PRE_FIX_NOTICE)).isEmpty();
  }

  @Test
  void takesANoBackAndConfirmsAYes() {
    river.decide(DisableReason.HARD_TO_REACH, WORDS);
    TakeBackNo takeBack = TestHouse.get(TakeBackNo.class);
    takeBack.takeBack(river.second, river.code(), river.now().version());
    assertThat(refusal(() -> takeBack.takeBack(river.lead, river.code(), river.now().version())))
        .isEqualTo(new DisclosureRefusal.NothingWaits());

    river.decide(DisableReason.EASY_TO_USE, WORDS);
    river.longAgo(Duration.ofHours(3));
    assertThat(river.decision().single(now)).isTrue();
    river.confirm(river.second);
    assertThat(river.decision().single(now)).isFalse();
    assertThat(refusal(() -> river.confirm(river.second)))
        .isEqualTo(new DisclosureRefusal.NothingWaits());
  }

  /// High: eight hours, then each hour again.
  @Test
  void saysItEachHourOnceTheTimeIsUp() {
    RemindOfDisclosure remind = TestHouse.get(RemindOfDisclosure.class);
    assertThat(river.decision().remindedAt()).isNull();
    river.longAgo(Duration.ofHours(9));

    assertThat(remind.remind()).isPositive();
    Instant first = river.decision().remindedAt();
    assertThat(first).isNotNull();
    int _ = remind.remind();
    assertThat(river.decision().remindedAt()).isEqualTo(first);

    TestHouse.clock().advance(Escalation.AGAIN);
    assertThat(remind.remind()).isPositive();
    assertThat(river.decision().remindedAt()).isAfter(first);
  }

  @Test
  void opensANoOfYesterdayAgain() {
    river.decide(DisableReason.LITTLE_TO_LOSE, WORDS);
    river.confirm(river.second);
    river.longAgo(Duration.ofHours(25));

    RemindOfDisclosure remind = TestHouse.get(RemindOfDisclosure.class);
    assertThat(remind.ripe()).contains(river.file().id());
    remind.weigh(river.file().id());

    assertThat(river.decision().outcome()).isEqualTo(Outcome.DECISION_DUE);
    assertThat(river.now().history().getLast().change()).isEqualTo(Change.DAY_PASSED);
    assertThat(remind.ripe()).doesNotContain(river.file().id());
  }

  @Test
  void letsAClockRunOfAnOccasionThatHoldsWithoutItsAdvisory() {
    assertThat(standing(Occasion.USERS).holds()).isFalse();

    river.river.state(river.file(), "exploited", "Seen at two customers.", "Their logs", 4);

    Awaitility.await().until(() -> standing(Occasion.USERS).since() != null);
    assertThat(alarms()).containsExactly(false);
    TestHouse.database()
        .jdbc()
        .sql("update deadlines.mark set at = :past where clock_id = any(:clocks)")
        .param("past", now.minusSeconds(60).atOffset(ZoneOffset.UTC))
        .param("clocks", clocks().toArray(UUID[]::new))
        .update();
    Awaitility.await()
        .untilAsserted(() -> {
          int _ = TestHouse.get(TellPassedMarks.class).execute();
          assertThat(alarms()).containsExactly(true);
        });
  }

  @Test
  void isMissingForOthersAndNotForOtherRoles() {
    Viewer.Staff outside = TestStaff.person(Role.LEAD, Role.PUBLISHER);
    Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
    TestHouse.get(AddToCircle.class).add(river.lead, river.file().embargo(), analyst.personId());
    Disclosures disclosures = TestHouse.get(Disclosures.class);
    DisableReason why = DisableReason.EASY_TO_USE;

    assertThat(refusal(() -> disclosures.get(outside, river.code()))).isInstanceOf(Missing.class);
    assertThat(refusal(() -> decide.decide(outside, river.code(), why, WORDS, 2)))
        .isInstanceOf(Missing.class);
    assertThat(disclosures.get(analyst, river.code()).outcome()).isEqualTo(Outcome.DECISION_DUE);
    assertThat(refusal(() -> decide.decide(analyst, river.code(), why, WORDS, 2)))
        .isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> decide.decide(river.lead, river.code(), why, WORDS, 1)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(flaws(() -> decide.decide(river.lead, river.code(), null, " ", 1)))
        .containsExactly("words", "reason");
  }

  @Test
  void decidesNothingBeforeTheRuleCounts() {
    var fresh = river.river.fresh();
    DisableReason why = DisableReason.EASY_TO_USE;
    assertThat(refusal(() -> decide.decide(river.lead, fresh.code(), why, WORDS, 0)))
        .isEqualTo(new DisclosureRefusal.NothingToDecide(Outcome.NOT_STARTED));
    assertThat(TestHouse.get(Disclosures.class).get(river.lead, fresh.code()).history()).isEmpty();
  }

  private OccasionStanding standing(Occasion occasion) {
    return river.now().occasions().stream()
        .filter(each -> each.occasion() == occasion)
        .findFirst()
        .orElseThrow();
  }

  private List<UUID> clocks() {
    return TestHouse.database()
        .jdbc()
        .sql(
            """
            select c.id from deadlines.clock c
              join disclosure.occasion o on o.id = c.subject_id
             where o.case_id = :case and c.kind = 'OCCASION'
            """)
        .param("case", river.file().id().value())
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /// For each clock of an occasion, whether somebody was warned that its time is up.
  private List<Boolean> alarms() {
    return TestHouse.database()
        .jdbc()
        .sql(
            """
            select exists (select 1 from duty.warning w
                            where w.clock_id = c.id and w.percent = 100) as warned
              from deadlines.clock c
              join disclosure.occasion o on o.id = c.subject_id
             where o.case_id = :case and c.kind = 'OCCASION'
            """)
        .param("case", river.file().id().value())
        .query((row, _) -> row.getBoolean("warned"))
        .list();
  }

  private static Refusal refusal(ThrowingCallable deed) {
    return catchThrowableOfType(Refused.class, deed).refusal();
  }

  private static List<String> flaws(ThrowingCallable deed) {
    Invalid invalid = (Invalid) refusal(deed);
    return invalid.flaws().stream().map(Flaw::field).toList();
  }
}
