package org.bellbuoy.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Exploited;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.RecordExploitation;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.ChooseSurfaces;
import org.bellbuoy.policy.SurfaceForm;
import org.bellbuoy.policy.SurfacesInUse;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ObligationPagesTests {

  private final Viewer.Staff lead = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final String caseCode = TestHouse.get(OpenCase.class).open(lead, "A gate is attacked");
  private final String path = "/cases/" + caseCode + "/obligations";
  private final DeskVisitor desk = DeskVisitor.signedIn(lead);

  /// The house is shared, and others look for all of it.
  @AfterEach
  void chooseEveryLawAgain() {
    TestHouse.database()
        .jdbc()
        .sql("update policy.surfaces set laws = '{CRA,NIS2,GDPR}', version = 0")
        .update();
  }

  @Test
  void opensConfirmsAndCorrectsWithoutAScript() {
    desk.get(path);
    String at = opened("EXPLOITED_VULNERABILITY");
    desk.get(at);
    HttpResponse<String> confirmed =
        desk.post(at + "/confirmation", "version", "1", "evidence", "Logs of two customers");
    HttpResponse<String> corrected =
        desk.post(
            at + "/awareness",
            "version",
            "2",
            "awareAt",
            "2026-11-20T22:40",
            "awareReason",
            "The mail of Friday");

    assertThat(confirmed.statusCode()).isEqualTo(303);
    assertThat(corrected.statusCode()).isEqualTo(303);
    assertThat(desk.get(at).body())
        .contains(
            "not legal advice",
            "Article 14(2)(a)",
            "20 Nov 2026, 22:40 UTC",
            "21 Nov 2026, 22:40 UTC",
            "not running",
            "Logs of two customers",
            "By Regulation 1182/71, Article 3: 23 Nov 2026, 23:00 UTC")
        .doesNotContain("compliant");
    assertThat(desk.get("/cases/" + caseCode).body()).contains(at, "What laws ask");
    assertThat(desk.get("/obligations").body()).contains(at, "Article 33(5)");
    assertThat(desk.get("/").body()).contains(at, "What the law asks");
    assertThat(desk.get("/api/v1/today").body()).contains("\"clock\":\"early-warning\"");
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrong() {
    desk.get(path);
    HttpResponse<String> nothing =
        desk.post(path, "awareAt", "tomorrow", "evidence", "Seen at a customer");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body())
        .contains("Seen at a customer", "Enter a date and a time", "href=\"#kind");
    String at = opened("SEVERE_INCIDENT");
    desk.get(at);

    HttpResponse<String> wrong = desk.post(at + "/no-report", "version", "1", "ground", "LAZY");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("href=\"#ground", "href=\"#noReportReason");
  }

  @Test
  void confirmsByTheSecondPersonWhoFindsItOnToday() {
    desk.get(path);
    String at = opened("BREACH_AS_PROCESSOR");
    desk.get(at);
    desk.post(
        at + "/no-report",
        "version",
        "1",
        "ground",
        "NO_PERSONAL_DATA",
        "noReportReason",
        "Only names of ports");
    Viewer.Staff legal = TestStaff.person(Role.LEGAL);
    TestHouse.get(AddToCircle.class)
        .add(lead, TestHouse.get(Cases.class).get(lead, caseCode).embargo(), legal.personId());
    DeskVisitor theirs = DeskVisitor.signedIn(legal);

    assertThat(desk.get(at).body())
        .contains("A second person has to confirm", "Only names of ports", "Take it back")
        .doesNotContain("Confirm as the second person");
    assertThat(theirs.get("/").body()).contains(at, "Decisions on the law that wait for you");
    assertThat(theirs.get(at).body()).contains("Confirm as the second person", "Turn it down");
    assertThat(theirs.post(at + "/relief", "version", "2").statusCode()).isEqualTo(303);
    assertThat(desk.get(at).body()).contains("not reportable", "Take it up again");
    assertThat(theirs.get("/").body()).doesNotContain(at);
  }

  @Test
  void doesTheSameByTheApi() {
    desk.get("/");
    HttpResponse<String> opened =
        desk.postJson(
            "/api/v1" + path,
            "{\"kind\":\"SIGNIFICANT_INCIDENT\",\"awareAt\":\"2026-11-20T22:40:00Z\",\"evidence\":\"Pager\"}");

    assertThat(opened.statusCode()).isEqualTo(201);
    assertThat(opened.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(opened.body())
        .contains(
            "\"law\":\"NIS2\"",
            "\"due\":\"2026-11-21T22:40:00Z\"",
            "\"how\":\"NOT_RUNNING\"",
            "not legal advice");
    assertThat(desk.get("/api/v1/obligations").body()).contains("SIGNIFICANT_INCIDENT");
    assertThat(desk.get("/api/v1" + path).body()).contains("\"state\":\"PROVISIONAL\"");
  }

  @Test
  void isSeenNowhereWhereTheLawWasNotChosen() {
    desk.get(path);
    String at = opened("EXPLOITED_VULNERABILITY");
    String exposure = opened("BREACH_AS_CONTROLLER");
    Obligation known = obligation(at);
    assertThat(running(known)).hasSize(2);

    choose(List.of("gdpr"));

    assertThat(desk.get(at).statusCode()).isEqualTo(404);
    assertThat(desk.get("/api/v1" + at).statusCode()).isEqualTo(404);
    assertThat(desk.post(at + "/confirmation", "version", "1", "evidence", "x").statusCode())
        .isEqualTo(404);
    assertThat(desk.get(exposure).statusCode()).isEqualTo(200);
    assertThat(desk.get("/obligations").body())
        .contains(exposure)
        .doesNotContain(at, "Cyber Resilience Act");
    assertThat(desk.get(path).body()).doesNotContain(at, "Severe incident");
    assertThat(desk.get("/cases/" + caseCode).body()).contains(exposure).doesNotContain(at);
    assertThat(desk.get("/").body()).doesNotContain(at);
    Awaitility.await().until(() -> running(known).isEmpty());

    choose(List.of());

    for (String each : List.of(path, "/obligations", exposure)) {
      assertThat(desk.get(each).statusCode()).as(each).isEqualTo(404);
      assertThat(desk.get("/api/v1" + each).statusCode()).as(each).isEqualTo(404);
    }
    assertThat(desk.get("/cases/" + caseCode).body()).doesNotContain("What laws ask");
    assertThat(desk.get("/").body()).doesNotContain("/obligations", "What the law asks");

    choose(List.of("cra", "gdpr"));

    assertThat(desk.get(at).statusCode()).isEqualTo(200);
    Awaitility.await().until(() -> running(known).size() == 2);
    assertThat(running(known)).extracting(RunningClock::startedAt).containsOnly(known.awareAt());
  }

  @Test
  void opensWhatIsAskedAlreadyWhenALawIsChosenLate() {
    choose(List.of());
    CaseFile file = TestHouse.get(Cases.class).get(lead, caseCode);
    TestHouse.get(RecordExploitation.class)
        .record(lead, file.id(), Exploited.YES, "Seen at a customer");
    Instant marked = TestHouse.clock().instant();
    choose(List.of("gdpr"));

    choose(List.of("cra"));

    Obligations obligations = TestHouse.get(Obligations.class);
    Awaitility.await().until(() -> !obligations.of(lead, file).isEmpty());
    assertThat(obligations.of(lead, file))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.obligation().awareAt()).isEqualTo(marked);
          assertThat(found.history()).hasSize(1);
        });
  }

  @Test
  void handsInByPagesAndKeepsTheReceipt() {
    desk.get(path);
    HttpResponse<String> opened =
        desk.post(
            path,
            "kind",
            "EXPLOITED_VULNERABILITY",
            "awareAt",
            "2026-11-22T22:40",
            "evidence",
            "Logs of a customer");
    String at = opened.headers().firstValue("Location").orElseThrow() + "/stages/early-warning";
    assertThat(desk.get(at).body()).contains("As JSON", "(nothing written yet)");
    HttpResponse<String> wrong =
        desk.post(at + "/submission", "version", "1", "doneAt", "", "reference", "SRP-1");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("SRP-1", "href=\"#doneAt");
    desk.get(at);
    HttpResponse<String> draft = desk.post(at + "/draft", "version", "1", "memberStates", "Malta");
    assertThat(draft.statusCode()).isEqualTo(303);
    desk.get(at);

    HttpResponse<String> done =
        desk.post(
            at + "/submission", "version", "2", "doneAt", "2026-11-23T08:00", "reference", "SRP-1");

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(desk.get(at).body())
        .contains("SRP-1", "23 Nov 2026, 08:00 UTC", "SHA-256", "Malta")
        .doesNotContain("Record it");
    assertThat(desk.get("/api/v1" + at).body()).contains("Malta");
  }

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    desk.get(path);
    String at = opened("EXPLOITED_VULNERABILITY");
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet
            .page()
            .context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(lead))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        for (String each :
            List.of(path, at, "/obligations", "/cases/" + caseCode, at + "/stages/notification")) {
          sheet.page().navigate(TestHouse.desk(each).toString());
          sheet.picture("law-" + each.split("/").length + look.name());
          assertThat(sheet.overflows()).as(each).isFalse();
        }
      }
    }
  }

  private String opened(String kind) {
    HttpResponse<String> answer =
        desk.post(path, "kind", kind, "awareAt", "", "evidence", "Logs of a customer");
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private Obligation obligation(String at) {
    String code = at.substring(at.lastIndexOf('/') + 1);
    return TestHouse.get(Obligations.class).get(lead, caseCode, code).obligation();
  }

  private List<RunningClock> running(Obligation of) {
    return TestHouse.get(Clocks.class).of(lead, of.id()).stream()
        .filter(RunningClock::runs)
        .toList();
  }

  private void choose(List<String> laws) {
    var now = TestHouse.get(SurfacesInUse.class).now(lead);
    SurfaceForm was = SurfaceForm.of(now);
    TestHouse.get(ChooseSurfaces.class)
        .choose(lead, new SurfaceForm(was.parts(), was.roles(), laws, was.meant()), now.version());
  }
}
