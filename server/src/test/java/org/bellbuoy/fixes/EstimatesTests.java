package org.bellbuoy.fixes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bellbuoy.assessment.Shelving;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.embargo.DelayReason;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// When a fix is expected, and who may put it off.
class EstimatesTests {

  private final Viewer.Staff lead = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final Viewer.Staff engineer = TestStaff.person(Role.ENGINEER);
  private final String code = TestHouse.get(OpenCase.class).open(lead, "A door stands open");
  private final String product = Shelving.product();
  private final Fixes fixes = TestHouse.get(Fixes.class);
  private final PlanFix plan = TestHouse.get(PlanFix.class);
  private final AddFixItem add = TestHouse.get(AddFixItem.class);
  private final ConfirmDelay confirm = TestHouse.get(ConfirmDelay.class);
  private final Instant now = TestHouse.clock().instant();

  @Test
  void keepsEveryEstimateWithWhoGaveItWhenAndWhy() {
    String work = plan.plan(lead, code, product + "|1.1", codeOf(engineer));
    EstimateFix estimate = TestHouse.get(EstimateFix.class);
    Viewer.Staff second = second();
    Instant first = now.plus(Duration.ofHours(20));
    Instant later = now.plus(Duration.ofHours(40));

    estimate.estimate(engineer, code, work, FixEstimate.of(first, "A small change"), 1);
    estimate.estimate(
        engineer, code, work, delayed(later, "The test failed", DelayReason.FIX_UNSAFE), 2);
    confirm.confirm(second, code, work, 3);
    var nobodyKnows =
        new FixEstimate(null, "The library is at fault", DelayReason.OTHER_VENDORS, later);
    estimate.estimate(lead, code, work, nobodyKnows, 4);

    List<FixStep> said = fixes.get(lead, code, work).estimates();
    assertThat(said).extracting(FixStep::expectedAt).containsExactly(first, later, null);
    assertThat(said)
        .extracting(FixStep::by)
        .containsExactly(engineer.actor(), engineer.actor(), lead.actor());
    assertThat(said)
        .extracting(FixStep::text)
        .containsExactly("A small change", "The test failed", "The library is at fault");
    assertThat(said)
        .extracting(FixStep::delay)
        .containsExactly(null, DelayReason.FIX_UNSAFE, DelayReason.OTHER_VENDORS);
    assertThat(said).extracting(FixStep::delayUntil).containsExactly(null, later, later);
    FixEstimate again = FixEstimate.of(later, "Again");
    assertThat(refusal(() -> estimate.estimate(lead, code, work, again, 4)))
        .isEqualTo(new ChangedMeanwhile(5));
    assertThat(flaws(work, FixEstimate.of(now, "Now"), 5)).containsExactly("expectedAt");
    assertThat(flaws(work, FixEstimate.of(later, " "), 5)).containsExactly("reason");
  }

  @Test
  void putsAFixOffOnlyForAReasonOfTheList() {
    String work = plan.plan(lead, code, product + "|1.1", null);
    Instant first = now.plus(Duration.ofDays(2));
    Instant fortnight = first.plus(Duration.ofDays(14));
    EstimateFix estimate = TestHouse.get(EstimateFix.class);
    FixEstimate early = delayed(first, "A small change", DelayReason.FIX_INCOMPLETE);
    assertThat(flaws(work, early, 1)).as("nothing is put off").containsExactly("delay");
    estimate.estimate(lead, code, work, FixEstimate.of(first, "A small change"), 1);

    Instant later = fortnight.plusSeconds(1);
    assertThat(flaws(work, FixEstimate.of(later, "The quarter ends"), 2)).containsExactly("delay");
    assertThat(flaws(work, FixEstimate.of(null, "Hard to say"), 2)).containsExactly("delay");
    FixEstimate endless =
        new FixEstimate(null, "The vendor", DelayReason.CUSTOMERS_NEED_PATCH_WINDOW, null);
    assertThat(flaws(work, endless, 2)).containsExactly("delayUntil");
    FixEstimate window =
        delayed(later, "They patch on Mondays", DelayReason.CUSTOMERS_NEED_PATCH_WINDOW);
    assertThat(flaws(work, window, 2)).containsExactly("expectedAt");
    estimate.estimate(
        lead,
        code,
        work,
        delayed(fortnight, "They patch on Mondays", DelayReason.CUSTOMERS_NEED_PATCH_WINDOW),
        2);
    estimate.estimate(lead, code, work, FixEstimate.of(first, "It went well"), 3);

    assertThat(fixes.get(lead, code, work).estimates())
        .extracting(FixStep::delay)
        .containsExactly(null, DelayReason.CUSTOMERS_NEED_PATCH_WINDOW, null);
  }

  @Test
  void putsAFixOffOnlyWithASecondPerson() {
    String work = plan.plan(lead, code, product + "|1.1", codeOf(engineer));
    Viewer.Staff second = second();
    Instant first = now.plus(Duration.ofDays(2));
    Instant later = first.plus(Duration.ofDays(3));
    EstimateFix estimate = TestHouse.get(EstimateFix.class);
    estimate.estimate(lead, code, work, FixEstimate.of(first, "A small change"), 1);
    assertThat(refusal(() -> confirm.confirm(second, code, work, 2)))
        .isEqualTo(new FixRefusal.NothingPutOff());

    estimate.estimate(
        lead, code, work, delayed(later, "The test failed", DelayReason.FIX_UNSAFE), 2);

    assertThat(fixes.get(lead, code, work).work().expectedAt()).isEqualTo(first);
    assertThat(fixes.get(lead, code, work).held()).isEqualTo(1);
    assertThat(refusal(() -> confirm.confirm(lead, code, work, 3)))
        .isEqualTo(new FixRefusal.SecondPersonNeeded());
    assertThat(refusal(() -> confirm.confirm(engineer, code, work, 3)))
        .isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> confirm.confirm(second, code, work, 2)))
        .isEqualTo(new ChangedMeanwhile(3));
    confirm.confirm(second, code, work, 3);

    FixFile whole = fixes.get(lead, code, work);
    assertThat(whole.work().expectedAt()).isEqualTo(later);
    assertThat(whole.held()).isEqualTo(2);
    assertThat(whole.history().getLast())
        .extracting(FixStep::kind, FixStep::by, FixStep::delay)
        .containsExactly(FixStep.Kind.CONFIRMED, second.actor(), DelayReason.FIX_UNSAFE);
    assertThat(refusal(() -> confirm.confirm(second, code, work, 4)))
        .isEqualTo(new FixRefusal.NothingPutOff());
  }

  @Test
  void forgetsAnUnconfirmedDelayForTheNextEstimateAndAfterItsMoment() {
    String work = plan.plan(lead, code, product + "|1.1", null);
    Viewer.Staff second = second();
    Instant first = now.plus(Duration.ofDays(2));
    FixEstimate later =
        delayed(first.plus(Duration.ofDays(3)), "The test failed", DelayReason.FIX_UNSAFE);
    EstimateFix estimate = TestHouse.get(EstimateFix.class);
    estimate.estimate(lead, code, work, FixEstimate.of(first, "A small change"), 1);
    estimate.estimate(lead, code, work, later, 2);
    estimate.estimate(lead, code, work, FixEstimate.of(first, "It went well"), 3);
    assertThat(refusal(() -> confirm.confirm(second, code, work, 4)))
        .isEqualTo(new FixRefusal.NothingPutOff());

    estimate.estimate(lead, code, work, later, 4);
    TestHouse.database()
        .jdbc()
        .sql("update fixes.step set delay_until = :past where kind = 'PROPOSED' and by_id = :lead")
        .param("past", FixStore.utc(now.minusSeconds(1)))
        .param("lead", lead.personId())
        .update();

    assertThat(refusal(() -> confirm.confirm(second, code, work, 5)))
        .isEqualTo(new FixRefusal.DelayHasPassed());
    assertThat(fixes.get(lead, code, work).work().expectedAt()).isEqualTo(first);
  }

  private Viewer.Staff second() {
    Viewer.Staff second = TestStaff.person(Role.LEAD);
    TestHouse.get(AddToCircle.class)
        .add(lead, TestHouse.get(Cases.class).get(lead, code).embargo(), second.personId());
    return second;
  }

  private List<String> flaws(String work, FixEstimate said, long version) {
    Refusal refused =
        refusal(() -> TestHouse.get(EstimateFix.class).estimate(lead, code, work, said, version));
    assertThat(refused).isInstanceOf(Invalid.class);
    return ((Invalid) refused).flaws().stream().map(Flaw::field).toList();
  }

  private static FixEstimate delayed(Instant at, String words, DelayReason why) {
    return new FixEstimate(at, words, why, null);
  }

  private static String codeOf(Viewer.Staff person) {
    return TestHouse.get(People.class).self(person).code();
  }

  private static Refusal refusal(ThrowingCallable deed) {
    Refusal[] refused = new Refusal[1];
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(Refused.class, caught -> refused[0] = caught.refusal());
    return refused[0];
  }
}
