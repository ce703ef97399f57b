package org.bellbuoy.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What becomes of each stage: prepared, handed in, provided already or not due.
class StagesTests {

  private static final String EARLY = "early-warning";
  private static final String SECOND = "notification";
  private static final String LAST = "final-report";

  private final Viewer.Staff lead = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final String caseCode = TestHouse.get(OpenCase.class).open(lead, "A gate is attacked");
  private final Instant now = TestHouse.clock().instant();

  @Test
  void fillsADraftFromTheCaseWithExactlyWhatTheArticleAsks() {
    String code = open(ObligationKind.EXPLOITED_VULNERABILITY, Duration.ofHours(1));

    StageFile draft = stage(code, SECOND);

    assertThat(draft.answers().keySet())
        .containsExactlyInAnyOrder(
            "product",
            "exploit",
            "vulnerability",
            "measuresTaken",
            "measuresOfUsers",
            "sensitivity");
    assertThat(draft.answers()).containsEntry("vulnerability", "A gate is attacked");
    assertThat(draft.json())
        .contains("\"article\" : \"Article 14(2)(b)\"", "\"gaps\"", "\"sensitivity\"")
        .contains("not legal advice");
    assertThat(draft.text()).contains("(nothing written yet)", "A gate is attacked");
    assertThat(draft.prepared()).isFalse();
  }

  @Test
  void keepsWhatWasHandedInAsItWasWithItsHash() {
    String code = open(ObligationKind.EXPLOITED_VULNERABILITY, Duration.ofHours(5));
    prepare(code, EARLY, "memberStates", "Germany, Austria", 1);
    String prepared = stage(code, EARLY).json();

    submit(code, EARLY, Duration.ofHours(2), "SRP-4711", null, 2);

    StageFile kept = stage(code, EARLY);
    assertThat(kept.json()).isEqualTo(prepared).contains("Germany, Austria");
    Filing filing = kept.standing().findFiling().orElseThrow();
    assertThat(filing.hash()).isEqualTo(sha256(prepared));
    assertThat(filing.reference()).isEqualTo("SRP-4711");
    assertThat(filing.late()).isFalse();
    assertThat(kept.standing().how()).isEqualTo(StageStanding.How.DONE);
    assertThat(kinds(code)).containsExactly(ClockKind.LEGAL_NOTIFICATION);
    ObligationStep step = whole(code).history().getLast();
    assertThat(step)
        .extracting(ObligationStep::kind, ObligationStep::moment, ObligationStep::by)
        .containsExactly(
            ObligationStep.Kind.SUBMITTED, now.minus(Duration.ofHours(2)), lead.actor());
    assertThat(refusal(() -> prepare(code, EARLY, "memberStates", "None", 3)))
        .isEqualTo(new ObligationRefusal.StageSettled(Stage.EARLY_WARNING));
    assertThat(refusal(() -> submit(code, EARLY, Duration.ofHours(1), "X", null, 3)))
        .isEqualTo(new ObligationRefusal.StageSettled(Stage.EARLY_WARNING));
  }

  @Test
  void wantsAReasonForALateOneAndForgetsNoMiss() {
    String code = open(ObligationKind.EXPLOITED_VULNERABILITY, Duration.ofHours(40));
    prepare(code, EARLY, "memberStates", "Germany", 1);
    assertThat(flaws(() -> submit(code, EARLY, Duration.ofHours(1), "R", null, 2)))
        .containsExactly("lateReason");
    assertThat(flaws(() -> submit(code, EARLY, Duration.ofHours(39), "R", "Asleep", 2)))
        .containsExactly("lateReason");
    assertThat(flaws(() -> submit(code, EARLY, Duration.ofHours(41), " ", null, 2)))
        .containsExactly("doneAt", "reference");

    submit(code, EARLY, Duration.ofHours(1), "R-2", "Nobody read the mail", 2);

    assertThat(stage(code, EARLY).standing().how()).isEqualTo(StageStanding.How.DONE_LATE);
    assertThat(whole(code).history().getLast().text()).contains("Nobody read the mail", "R-2");
    RunningClock stopped =
        TestHouse.get(Clocks.class).of(lead, id(code)).stream()
            .filter(each -> each.kind() == ClockKind.EARLY_WARNING)
            .findFirst()
            .orElseThrow();
    assertThat(stopped.standing(now)).isEqualTo(RunningClock.Standing.BROKEN);
  }

  @Test
  void refusesDeedsOutOfOrder() {
    String code = open(ObligationKind.SEVERE_INCIDENT, Duration.ofHours(5));
    assertThat(refusal(() -> submit(code, EARLY, Duration.ofHours(1), "R", null, 1)))
        .isEqualTo(new ObligationRefusal.NotPrepared(Stage.EARLY_WARNING));
    prepare(code, LAST, "cause", "A weak key", 1);
    assertThat(refusal(() -> submit(code, LAST, Duration.ofHours(1), "R", null, 2)))
        .isEqualTo(new ObligationRefusal.EarlierStageOpen(Stage.NOTIFICATION));
    assertThat(flaws(() -> provide(code, EARLY, Stage.NOTIFICATION, 2)))
        .containsExactly("providedIn");
    assertThat(flaws(() -> provide(code, EARLY, Stage.EARLY_WARNING, 2)))
        .containsExactly("providedIn");
    assertThat(flaws(() -> provide(code, "users", Stage.NOTIFICATION, 2)))
        .containsExactly("providedIn");

    String attacked = open(ObligationKind.EXPLOITED_VULNERABILITY, Duration.ofHours(5));
    prepare(attacked, SECOND, "product", "The gate", 1);
    submit(attacked, SECOND, Duration.ofHours(2), "R-1", null, 2);
    prepare(attacked, LAST, "actor", "Unknown", 3);
    assertThat(refusal(() -> submit(attacked, LAST, Duration.ofHours(1), "R", null, 4)))
        .isEqualTo(new ObligationRefusal.NotRunning(Stage.FINAL_REPORT, Anchor.MEASURE));
    assertThat(
            refusal(() ->
                TestHouse.get(AskNoReport.class)
                    .ask(lead, caseCode, attacked, NoReportGround.NOT_OUR_PRODUCT, "No", 4)))
        .isEqualTo(new ObligationRefusal.HandedInAlready());
  }

  @Test
  void satisfiesAStageByAnotherAndSaysSo() {
    String code = open(ObligationKind.SEVERE_INCIDENT, Duration.ofHours(5));
    prepare(code, SECOND, "nature", "A stolen key signed a build", 1);
    submit(code, SECOND, Duration.ofHours(3), "SRP-1", null, 2);

    provide(code, EARLY, Stage.NOTIFICATION, 3);

    Filing filing = stage(code, EARLY).standing().findFiling().orElseThrow();
    assertThat(filing)
        .extracting(Filing::state, Filing::providedIn, Filing::doneAt)
        .containsExactly(Filing.State.PROVIDED, Stage.NOTIFICATION, now.minus(Duration.ofHours(3)));
    assertThat(kinds(code)).containsExactly(ClockKind.FINAL_REPORT);
    assertThat(stage(code, LAST).standing().from()).isEqualTo(now.minus(Duration.ofHours(3)));
  }

  @Test
  void callsAStageNotDueOnlyByTwo() {
    String code = open(ObligationKind.BREACH_AS_CONTROLLER, Duration.ofHours(5));
    CallStageNotDue call = TestHouse.get(CallStageNotDue.class);
    call.call(lead, caseCode, code, SECOND, "Two names of ports, no persons", 1);
    assertThat(kinds(code)).containsExactly(ClockKind.LEGAL_NOTIFICATION);
    assertThat(refusal(() -> call.call(lead, caseCode, code, "persons", "Low risk", 2)))
        .isEqualTo(new ObligationRefusal.SecondPersonAwaited());

    TestHouse.get(ConfirmRelief.class).confirm(second(), caseCode, code, 2);

    assertThat(stage(code, SECOND).standing().how()).isEqualTo(StageStanding.How.NOT_ASKED);
    assertThat(kinds(code)).isEmpty();
  }

  @Test
  void handsInWhileADecisionWaitsWhichThenCannotHold() {
    String code = open(ObligationKind.EXPLOITED_VULNERABILITY, Duration.ofHours(5));
    prepare(code, EARLY, "memberStates", "Germany", 1);
    TestHouse.get(AskNoReport.class)
        .ask(lead, caseCode, code, NoReportGround.NO_RELIABLE_EVIDENCE, "A rumour", 2);
    submit(code, EARLY, Duration.ofHours(1), "SRP-9", null, 3);
    Viewer.Staff second = second();

    assertThat(refusal(() -> TestHouse.get(ConfirmRelief.class).confirm(second, caseCode, code, 4)))
        .isEqualTo(new ObligationRefusal.HandedInAlready());
    TestHouse.get(TakeBackRelief.class).takeBack(second, caseCode, code, 4);
    assertThat(whole(code).obligation().asks()).isTrue();
  }

  @Test
  void remindsOfWhatAnAuthorityAskedForBesides() {
    String code = open(ObligationKind.EXPLOITED_VULNERABILITY, Duration.ofHours(5));
    NoteRequest note = TestHouse.get(NoteRequest.class);
    Instant asked = now.minus(Duration.ofHours(2));
    Instant due = now.plus(Duration.ofDays(2));
    var before = new NoteRequest.Wanted(asked, asked, "A report in between");
    assertThat(flaws(() -> note.note(lead, caseCode, code, before, 1))).containsExactly("wantedBy");

    var wanted = new NoteRequest.Wanted(asked, due, "A report in between");
    note.note(lead, caseCode, code, wanted, 1);

    Request request = whole(code).requests().getFirst();
    Clocks clocks = TestHouse.get(Clocks.class);
    assertThat(clocks.of(lead, request.id()))
        .singleElement()
        .satisfies(clock -> {
          assertThat(clock.kind()).isEqualTo(ClockKind.REQUESTED_REPORT);
          assertThat(clock.dueAt()).isEqualTo(due);
        });
    AnswerRequest answer = TestHouse.get(AnswerRequest.class);
    answer.answer(lead, caseCode, code, request.code(), now, "Sent by the portal", 2);
    assertThat(whole(code).requests().getFirst())
        .extracting(Request::open, Request::answer)
        .containsExactly(false, "Sent by the portal");
    assertThat(clocks.of(lead, request.id())).noneMatch(RunningClock::runs);
    assertThat(refusal(() -> answer.answer(lead, caseCode, code, request.code(), now, "Again", 3)))
        .isEqualTo(new ObligationRefusal.DecidedAlready());
  }

  /// A case closes only when nothing is left to tell.
  @Test
  void holdsTheCaseOpenUntilEverythingIsTold() {
    KeepLawMet law = TestHouse.get(KeepLawMet.class);
    CaseFile file = TestHouse.get(Cases.class).get(lead, caseCode);
    assertThat(law.holds(file.id())).isTrue();
    String code = open(ObligationKind.BREACH_AS_PROCESSOR, Duration.ofHours(5));
    assertThat(law.holds(file.id())).isFalse();
    prepare(code, "controller", "nature", "Names of two ports", 1);
    assertThat(law.holds(file.id())).isFalse();

    submit(code, "controller", Duration.ofHours(1), "Letter of Monday", null, 2);

    assertThat(law.holds(file.id())).isTrue();
    String other = open(ObligationKind.BREACH_AS_CONTROLLER, Duration.ofHours(5));
    TestHouse.get(AskNoReport.class)
        .ask(lead, caseCode, other, NoReportGround.NO_PERSONAL_DATA, "Ports only", 1);
    assertThat(law.holds(file.id())).isFalse();
    TestHouse.get(ConfirmRelief.class).confirm(second(), caseCode, other, 2);
    assertThat(law.holds(file.id())).isTrue();
  }

  @Test
  void takesNoAnswerToWhatTheLawDoesNotAsk() {
    String code = open(ObligationKind.EXPLOITED_VULNERABILITY, Duration.ofHours(1));

    assertThat(flaws(() -> prepare(code, EARLY, "shoeSize", "44", 1))).contains("answers");
    assertThat(flaws(() -> prepare(code, EARLY, "memberStates", " ", 1)))
        .containsExactly("memberStates");
  }

  private String open(ObligationKind kind, Duration ago) {
    return TestHouse.get(OpenObligation.class)
        .open(lead, caseCode, kind, now.minus(ago), "Logs of a customer");
  }

  private void prepare(String code, String stage, String key, String answer, long version) {
    TestHouse.get(PrepareStage.class)
        .prepare(lead, caseCode, code, stage, Map.of(key, answer), version);
  }

  private void submit(
      String code,
      String stage,
      Duration ago,
      String reference,
      @Nullable String late,
      long version) {
    var handed = new RecordSubmission.Handed(now.minus(ago), reference, late);
    TestHouse.get(RecordSubmission.class).record(lead, caseCode, code, stage, handed, version);
  }

  private void provide(String code, String stage, Stage in, long version) {
    var said = new RecordProvided.Provided(in, "The whole of it", null);
    TestHouse.get(RecordProvided.class).record(lead, caseCode, code, stage, said, version);
  }

  private StageFile stage(String code, String word) {
    return TestHouse.get(StageFiles.class).get(lead, caseCode, code, word);
  }

  private ObligationFile whole(String code) {
    return TestHouse.get(Obligations.class).get(lead, caseCode, code);
  }

  private UUID id(String code) {
    return whole(code).obligation().id();
  }

  private List<ClockKind> kinds(String code) {
    return TestHouse.get(Clocks.class).of(lead, id(code)).stream()
        .filter(RunningClock::runs)
        .map(RunningClock::kind)
        .toList();
  }

  private Viewer.Staff second() {
    Viewer.Staff second = TestStaff.person(Role.LEGAL);
    CaseFile file = TestHouse.get(Cases.class).get(lead, caseCode);
    TestHouse.get(AddToCircle.class).add(lead, file.embargo(), second.personId());
    return second;
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
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
