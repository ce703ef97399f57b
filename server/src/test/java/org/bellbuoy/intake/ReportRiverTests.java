package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class ReportRiverTests {

  private final StreetVisitor stranger = new StreetVisitor();

  @Test
  void givesAReceiptOnlyAfterCheckingAnswersAndKeepsItForWhoSendsTwice() {
    String draft = checked(Map.of("what", "Anyone can read the backups."));

    HttpResponse<String> first = send(draft);
    HttpResponse<String> second = send(draft);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(StreetVisitor.text(second.body(), "code"))
        .isEqualTo(StreetVisitor.text(first.body(), "code"));
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void showsEverythingTypedAgainWhenSomethingCannotBeTaken() {
    HttpResponse<String> page =
        stranger.post(
            "/report",
            Map.of("what", "", "steps", "step <one> & two", "contact", "not an address"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("step &lt;one&gt; &amp; two", "Enter what.", "name@example.com");
  }

  @Test
  void refusesTextThatTurnsTheDirectionOfWriting() {
    HttpResponse<String> page = stranger.post("/report", Map.of("what", "a\u202Eb"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("direction of writing");
  }

  @Test
  void answersAnUnknownCodeLikeAWrongOne() {
    HttpResponse<String> wrong = stranger.post("/report/status", Map.of("code", "abcd"));
    HttpResponse<String> unknown =
        stranger.post("/report/status", Map.of("code", "0123456789abcdefghjkmnpqrstvwxyz"));

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).isEqualTo(wrong.body());
  }

  @Test
  void stopsTheClockAndTellsTheReporterWhenAHumanAnswers() {
    Viewer.Staff intake = TestStaff.person(Role.INTAKE);
    String receipt = send(checked(Map.of("what", "A hole in the fence"))).body();
    TestHouse.get(TakeIn.class).takeIn();
    String tracking = tracking(receipt);

    TestHouse.get(AnswerReport.class).answer(intake, tracking, "Thank you, we look at it.");

    String status = status(StreetVisitor.text(receipt, "code"));
    assertThat(status).contains("We have answered", "Thank you, we look at it.");
    assertThat(clock(intake, tracking).runs()).isFalse();
  }

  @Test
  void putsAConcernAwayOnceItIsAnsweredAndMakesNoCaseOfIt() {
    Viewer.Staff intake = TestStaff.person(Role.INTAKE);
    String receipt = send(checked(Map.of("what", "May I trust your updates?"))).body();
    TestHouse.get(TakeIn.class).takeIn();
    String tracking = tracking(receipt);
    SettleReport settle = TestHouse.get(SettleReport.class);

    assertThatThrownBy(() -> settle.settle(intake, tracking, ReportState.CONCERN))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isInstanceOf(IntakeRefusal.NotAnsweredYet.class));
    TestHouse.get(AnswerReport.class).answer(intake, tracking, "Yes, and here is why.");
    settle.settle(intake, tracking, ReportState.CONCERN);

    Report put = TestHouse.get(Reports.class).get(intake, tracking);
    assertThat(put.state()).isEqualTo(ReportState.CONCERN);
    assertThat(put.subject()).isNull();
    assertThat(TestHouse.get(Clocks.class).of(intake, put.id().value()))
        .noneMatch(RunningClock::runs);
    assertThat(status(StreetVisitor.text(receipt, "code"))).contains("Yes, and here is why.");
  }

  @Test
  void startsTheClockAtTheArrivalHoweverLateItIsTakenIn() {
    Viewer.Staff intake = TestStaff.person(Role.INTAKE);
    Instant arrival = TestHouse.clock().instant();
    String tracking = tracking(send(checked(Map.of("what", "Late in the evening"))).body());
    TestHouse.get(TakeIn.class).takeIn();

    assertThat(clock(intake, tracking).startedAt()).isEqualTo(arrival);
  }

  @Test
  void hidesALinkedReportFromWhoIsNotInItsCircle() {
    Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
    Viewer.Staff other = TestStaff.person(Role.ANALYST, Role.INTAKE, Role.LEAD);
    String tracking = tracking(send(checked(Map.of("what", "Seen by few"))).body());
    TestHouse.get(TakeIn.class).takeIn();
    Reports reports = TestHouse.get(Reports.class);
    assertThat(reports.open(other, tracking).content().what()).isEqualTo("Seen by few");

    String code = TestHouse.get(OpenCase.class).open(analyst, "Few");
    CaseFile file = TestHouse.get(Cases.class).get(analyst, code);
    TestHouse.get(LinkReport.class)
        .link(analyst, tracking, new SubjectId(file.id().value()), file.embargo());

    assertThat(reports.open(analyst, tracking).content().what()).isEqualTo("Seen by few");
    assertThatThrownBy(() -> reports.open(other, tracking))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Missing.class));
    assertThat(reports.waiting(other, Portion.first(500)).items())
        .noneMatch(report -> report.tracking().equals(tracking));
  }

  @Test
  void takesAReportByTheApiAndRefusesFieldsItDoesNotKnow() {
    HttpResponse<String> taken =
        stranger.postJson("/api/v1/reports", "{\"what\":\"By a program\",\"files\":[]}");
    HttpResponse<String> unknown =
        stranger.postJson("/api/v1/reports", "{\"what\":\"x\",\"reward\":5000}");

    assertThat(taken.statusCode()).isEqualTo(201);
    assertThat(taken.body()).contains("\"tracking\"", "\"code\"");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("reward");
  }

  @Test
  void letsAnEmployeeFileAReportButNotReadIt() {
    Viewer.Staff employee = TestStaff.person(Role.EMPLOYEE);
    Content content = new Content("", "", "Something odd", "", "", "", "", "");

    String tracking =
        TestHouse.get(FileReport.class)
            .file(employee, new NewReport(Source.STAFF, content, List.of(), 1));
    TestHouse.get(TakeIn.class).takeIn();

    assertThatThrownBy(() -> TestHouse.get(Reports.class).open(employee, tracking))
        .isInstanceOf(Refused.class);
  }

  private RunningClock clock(Viewer viewer, String tracking) {
    Report report = TestHouse.get(Reports.class).get(viewer, tracking);
    return TestHouse.get(Clocks.class).of(viewer, report.id().value()).stream()
        .filter(each -> each.kind() == ClockKind.HUMAN_ANSWER)
        .findFirst()
        .orElseThrow();
  }

  private String status(String code) {
    return stranger.post("/report/status", Map.of("code", code)).body();
  }

  private String checked(Map<String, String> typed) {
    HttpResponse<String> page = stranger.post("/report", new HashMap<>(typed));
    assertThat(page.statusCode()).isEqualTo(200);
    return StreetVisitor.hidden(page.body(), "draft");
  }

  private HttpResponse<String> send(String draft) {
    return stranger.post("/report/send", Map.of("draft", draft, "policyVersion", "1"));
  }

  private static String tracking(String receipt) {
    int at = receipt.indexOf("Tracking number</dt><dd>");
    return receipt.substring(at + 24, at + 34);
  }
}
