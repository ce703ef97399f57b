package org.bellbuoy.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.bellbuoy.cases.CaseExploited;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Exploited;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.RecordExploitation;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// What a law asks in a case: found out, confirmed, corrected, or found not to be asked.
class ObligationsTests {

  private final Viewer.Staff lead = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final String caseCode = TestHouse.get(OpenCase.class).open(lead, "A gate is attacked");
  private final Obligations obligations = TestHouse.get(Obligations.class);
  private final Instant now = TestHouse.clock().instant();

  @Test
  void opensAtTheInstantAtWhichTheAttackReachedUs() {
    Obligation opened = attacked();

    assertThat(opened.state()).isEqualTo(Obligation.State.PROVISIONAL);
    assertThat(opened.awareAt()).isEqualTo(now).isEqualTo(opened.reachedAt());
    assertThat(running(opened))
        .extracting(RunningClock::kind, RunningClock::dueAt)
        .containsExactlyInAnyOrder(
            tuple(ClockKind.EARLY_WARNING, now.plus(Duration.ofHours(24))),
            tuple(ClockKind.LEGAL_NOTIFICATION, now.plus(Duration.ofHours(72))));
    TestHouse.get(HearExploitation.class)
        .on(new CaseExploited(lead.actor(), now, file().id().value(), Exploited.YES));
    assertThat(obligations.of(lead, file())).hasSize(1);
  }

  @Test
  void correctsAwarenessToAnEarlierInstantAtOnceAndKeepsTheOldOne() {
    Obligation opened = attacked();
    Instant earlier = now.minus(Duration.ofHours(30));
    CorrectAwareness correct = TestHouse.get(CorrectAwareness.class);

    correct.correct(lead, caseCode, opened.code(), earlier, "Mail of yesterday", 1);

    ObligationFile whole = whole(opened);
    assertThat(whole.obligation().awareAt()).isEqualTo(earlier);
    assertThat(whole.obligation().reachedAt()).isEqualTo(now);
    assertThat(whole.history().getLast())
        .extracting(
            ObligationStep::kind,
            ObligationStep::before,
            ObligationStep::moment,
            ObligationStep::text,
            ObligationStep::by)
        .containsExactly(
            ObligationStep.Kind.AWARENESS_CORRECTED,
            now,
            earlier,
            "Mail of yesterday",
            lead.actor());
    assertThat(whole.standing(Stage.EARLY_WARNING).orElseThrow().overdue(now)).isTrue();
    assertThat(running(opened))
        .extracting(RunningClock::dueAt)
        .containsExactlyInAnyOrder(
            earlier.plus(Duration.ofHours(24)), earlier.plus(Duration.ofHours(72)));
  }

  @Test
  void movesAwarenessLaterOnlyByTwo() {
    Obligation opened = attacked(now.minus(Duration.ofHours(9)));
    Viewer.Staff second = second(Role.LEGAL);
    Instant later = now.minus(Duration.ofHours(2));
    CorrectAwareness correct = TestHouse.get(CorrectAwareness.class);
    ConfirmRelief confirm = TestHouse.get(ConfirmRelief.class);

    correct.correct(lead, caseCode, opened.code(), later, "It was another flaw", 1);

    assertThat(whole(opened).obligation().awareAt()).isEqualTo(opened.awareAt());
    assertThat(running(opened)).hasSize(2);
    assertThat(refusal(() -> correct.correct(lead, caseCode, opened.code(), now, "Now", 2)))
        .isEqualTo(new ObligationRefusal.SecondPersonAwaited());
    assertThat(refusal(() -> confirm.confirm(lead, caseCode, opened.code(), 2)))
        .isEqualTo(new ObligationRefusal.SecondPersonNeeded());
    assertThat(refusal(() -> confirm.confirm(second, caseCode, opened.code(), 1)))
        .isEqualTo(new ChangedMeanwhile(2));
    confirm.confirm(second, caseCode, opened.code(), 2);

    assertThat(whole(opened).obligation().awareAt()).isEqualTo(later);
    assertThat(running(opened)).extracting(RunningClock::startedAt).containsOnly(later);
    assertThat(refusal(() -> confirm.confirm(second, caseCode, opened.code(), 3)))
        .isEqualTo(new ObligationRefusal.NothingWaits());
  }

  @Test
  void treatsAMomentBeforeTheLawLikeALaterOne() {
    Obligation opened = attacked();
    CorrectAwareness correct = TestHouse.get(CorrectAwareness.class);
    Instant before = Instant.parse("2026-09-10T12:00:00Z");

    correct.correct(lead, caseCode, opened.code(), before, "We knew in summer", 1);

    assertThat(whole(opened).obligation().awareAt()).isEqualTo(now);
    TestHouse.get(ConfirmRelief.class).confirm(second(Role.LEAD), caseCode, opened.code(), 2);
    assertThat(whole(opened).tooEarly()).isTrue();
    assertThat(whole(opened).done()).isTrue();
    assertThat(running(opened)).isEmpty();
  }

  @Test
  void findsAnAttackNotReportableOnlyByTwoAndForAReason() {
    Obligation opened = attacked();
    AskNoReport ask = TestHouse.get(AskNoReport.class);
    NoReportGround ground = NoReportGround.GOOD_FAITH_RESEARCH;
    assertThat(flaws(() -> ask.ask(lead, caseCode, opened.code(), null, " ", 1)))
        .containsExactly("noReportReason", "ground");

    ask.ask(lead, caseCode, opened.code(), ground, "A researcher showed it", 1);

    assertThat(whole(opened).obligation().state()).isEqualTo(Obligation.State.PROVISIONAL);
    assertThat(running(opened)).hasSize(2);
    TestHouse.get(ConfirmRelief.class).confirm(second(Role.LEGAL), caseCode, opened.code(), 2);
    assertThat(whole(opened).obligation().state()).isEqualTo(Obligation.State.NOT_REPORTABLE);
    assertThat(running(opened)).isEmpty();
    assertThat(whole(opened).stages()).allMatch(each -> each.how() == StageStanding.How.NOT_ASKED);
    assertThat(whole(opened).history().get(1).text())
        .contains(ground.words(), "A researcher showed it");

    ReopenObligation reopen = TestHouse.get(ReopenObligation.class);
    reopen.reopen(lead, caseCode, opened.code(), "Customers are attacked", 3);
    assertThat(running(opened)).extracting(RunningClock::startedAt).containsExactly(now, now);
  }

  @Test
  void takesADecisionBackThatWaits() {
    Obligation opened = attacked();
    TestHouse.get(AskNoReport.class)
        .ask(lead, caseCode, opened.code(), NoReportGround.NOT_OUR_PRODUCT, "Not ours", 1);
    TakeBackRelief takeBack = TestHouse.get(TakeBackRelief.class);

    takeBack.takeBack(second(Role.LEAD), caseCode, opened.code(), 2);

    assertThat(whole(opened).obligation().waiting()).isNull();
    assertThat(refusal(() -> takeBack.takeBack(lead, caseCode, opened.code(), 3)))
        .isEqualTo(new ObligationRefusal.NothingWaits());
  }

  @Test
  void confirmsOnceWithEvidence() {
    Obligation opened = attacked();
    ConfirmObligation confirm = TestHouse.get(ConfirmObligation.class);
    assertThat(flaws(() -> confirm.confirm(lead, caseCode, opened.code(), "", 1)))
        .containsExactly("evidence");

    confirm.confirm(lead, caseCode, opened.code(), "Logs of two customers", 1);

    assertThat(whole(opened).obligation().state()).isEqualTo(Obligation.State.CONFIRMED);
    assertThat(running(opened)).hasSize(2);
    assertThat(refusal(() -> confirm.confirm(lead, caseCode, opened.code(), "Again", 2)))
        .isEqualTo(new ObligationRefusal.DecidedAlready());
  }

  @Test
  void startsTheFinalReportWithTheFirstMeasureOnly() {
    Obligation opened = attacked(now.minus(Duration.ofHours(9)));
    NoteMeasure note = TestHouse.get(NoteMeasure.class);
    Instant measure = now.minus(Duration.ofHours(3));

    note.note(lead, caseCode, opened.code(), measure, "A switch turns it off", 1);

    assertThat(running(opened))
        .filteredOn(each -> each.kind() == ClockKind.FINAL_REPORT)
        .extracting(RunningClock::dueAt)
        .containsExactly(measure.plus(Duration.ofDays(14)));
    assertThat(refusal(() -> note.note(lead, caseCode, opened.code(), now, "The fix", 2)))
        .isEqualTo(new ObligationRefusal.MeasureKnown());
    Instant before = now.minus(Duration.ofHours(20));
    note.note(lead, caseCode, opened.code(), before, "An older setting did", 2);
    assertThat(running(opened))
        .filteredOn(each -> each.kind() == ClockKind.FINAL_REPORT)
        .extracting(RunningClock::dueAt)
        .containsExactly(opened.awareAt().plus(Duration.ofDays(14)));
    assertThat(whole(opened).history().getLast().text()).contains("counted from awareness");
  }

  @Test
  void opensAnExposureFromACaseBesideTheAttack() {
    Obligation attacked = attacked();
    Instant aware = now.minus(Duration.ofHours(1));

    String code = open(ObligationKind.BREACH_AS_CONTROLLER, aware);

    assertThat(obligations.of(lead, file()))
        .extracting(file -> file.obligation().code())
        .containsExactlyInAnyOrder(attacked.code(), code);
    assertThat(obligations.get(lead, caseCode, code).nextDue())
        .contains(aware.plus(Duration.ofHours(72)));
    assertThat(refusal(() -> open(ObligationKind.BREACH_AS_CONTROLLER, now)))
        .isEqualTo(new ObligationRefusal.AsksAlready(ObligationKind.BREACH_AS_CONTROLLER));
    assertThat(flaws(() -> open(ObligationKind.SEVERE_INCIDENT, now.plusSeconds(1))))
        .containsExactly("awareAt");
  }

  @Test
  void isMissingForOthersAndNotForOtherRoles() {
    Obligation opened = attacked();
    Viewer.Staff outside = TestStaff.person(Role.LEAD, Role.LEGAL);
    Viewer.Staff analyst = second(Role.ANALYST);
    ConfirmObligation confirm = TestHouse.get(ConfirmObligation.class);

    assertThat(refusal(() -> obligations.get(outside, caseCode, opened.code())))
        .isInstanceOf(Missing.class);
    assertThat(refusal(() -> confirm.confirm(outside, caseCode, opened.code(), "x", 1)))
        .isInstanceOf(Missing.class);
    assertThat(obligations.get(analyst, caseCode, opened.code())).isNotNull();
    assertThat(refusal(() -> confirm.confirm(analyst, caseCode, opened.code(), "x", 1)))
        .isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> confirm.confirm(lead, caseCode, "zzzzzzzzzz", "x", 1)))
        .isInstanceOf(Missing.class);
  }

  private String open(ObligationKind kind, Instant aware) {
    return TestHouse.get(OpenObligation.class)
        .open(lead, caseCode, kind, aware, "A flaw laid data open");
  }

  private Obligation attacked() {
    TestHouse.get(RecordExploitation.class)
        .record(lead, file().id(), Exploited.YES, "Seen at a customer");
    Awaitility.await().until(() -> !obligations.of(lead, file()).isEmpty());
    return obligations.of(lead, file()).getFirst().obligation();
  }

  private Obligation attacked(Instant aware) {
    String code = open(ObligationKind.EXPLOITED_VULNERABILITY, aware);
    return obligations.get(lead, caseCode, code).obligation();
  }

  private ObligationFile whole(Obligation of) {
    return obligations.get(lead, caseCode, of.code());
  }

  private List<RunningClock> running(Obligation of) {
    return TestHouse.get(Clocks.class).of(lead, of.id()).stream()
        .filter(RunningClock::runs)
        .toList();
  }

  private Viewer.Staff second(Role role) {
    Viewer.Staff second = TestStaff.person(role);
    TestHouse.get(AddToCircle.class).add(lead, file().embargo(), second.personId());
    return second;
  }

  private CaseFile file() {
    return TestHouse.get(Cases.class).get(lead, caseCode);
  }

  private static List<String> flaws(ThrowingCallable deed) {
    Refusal refused = refusal(deed);
    assertThat(refused).isInstanceOf(Invalid.class);
    return ((Invalid) refused).flaws().stream().map(Flaw::field).toList();
  }

  private static Refusal refusal(ThrowingCallable deed) {
    Refusal[] refused = new Refusal[1];
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(Refused.class, caught -> refused[0] = caught.refusal());
    return refused[0];
  }
}
