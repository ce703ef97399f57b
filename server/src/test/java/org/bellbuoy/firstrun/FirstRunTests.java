package org.bellbuoy.firstrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bellbuoy.assessment.Shelving;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.EndTrial;
import org.bellbuoy.intake.IntakeRefusal;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstRunTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final FirstRuns runs = TestHouse.get(FirstRuns.class);
  private final DeskVisitor visitor = DeskVisitor.signedIn(lead);

  /// The house has one first run, which others share.
  @BeforeEach
  @AfterEach
  void begins() {
    TestHouse.database().jdbc().sql("delete from firstrun.kept").update();
    TestHouse.database().jdbc().sql("delete from firstrun.trial").update();
  }

  @Test
  void findsWhatWasSaidWhereItIsKept() {
    Shelving.product();

    assertThat(step(lead, Topic.PRODUCT).said()).isEqualTo(Progress.Said.FOUND);
    assertThat(step(lead, Topic.SURFACES).said()).isEqualTo(Progress.Said.OPEN);
  }

  @Test
  void remembersWhatIsRightAsItIs() {
    HttpResponse<String> page = visitor.get("/first-run");
    assertThat(page.body()).contains("10. What do you use of it?", "Send the test");

    HttpResponse<String> kept = visitor.post("/first-run/kept", "topic", "SURFACES");

    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(step(lead, Topic.SURFACES).said()).isEqualTo(Progress.Said.KEPT);
    assertThat(visitor.get("/first-run").body()).contains("kept as it is");
  }

  @Test
  void takesNoSilenceForANameOrAPolicy() {
    KeepAsItIs keep = TestHouse.get(KeepAsItIs.class);

    for (Topic topic : List.of(Topic.NAME, Topic.CONTACT, Topic.PRODUCT, Topic.POLICY)) {
      assertThatThrownBy(() -> keep.keep(lead, topic))
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.refusal()).isEqualTo(new FirstRunRefusal.HasToBeSaid(topic)));
    }
  }

  @Test
  void letsEachPersonSayOnlyWhatTheirRolesAllow() {
    Viewer.Staff employee = TestStaff.person(Role.EMPLOYEE);

    assertThat(runs.progress(employee).steps()).noneMatch(Progress.Step::yours);
    assertThat(step(lead, Topic.POLICY).yours()).isTrue();
    assertThat(step(lead, Topic.ROLES).yours()).isFalse();
    assertThatThrownBy(() -> TestHouse.get(KeepAsItIs.class).keep(employee, Topic.HOURS))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(NotAllowed.class));
  }

  @Test
  void leavesAnythingForAnotherDayAndSaysWhatThatMeans() {
    visitor.get("/first-run");

    assertThat(visitor.post("/first-run/left", "topic", "SURFACES").statusCode()).isEqualTo(303);

    assertThat(step(lead, Topic.SURFACES).said()).isEqualTo(Progress.Said.LEFT);
    assertThat(runs.progress(lead).left()).containsExactly(Topic.SURFACES);
    assertThat(visitor.get("/first-run").body())
        .contains("Left for another day.", Topic.SURFACES.without());
    TestHouse.get(KeepAsItIs.class).keep(lead, Topic.SURFACES);
    assertThat(step(lead, Topic.SURFACES).said()).isEqualTo(Progress.Said.KEPT);
  }

  @Test
  void endsWithATestReportThatIsAnswered() {
    visitor.get("/first-run");
    assertThat(visitor.post("/first-run/trial").body())
        .contains("It was sent", "shown once", "waits for an answer");
    String tracking = tracking();
    TestHouse.get(TakeIn.class).takeIn();
    assertThat(visitor.get("/reports/" + tracking).body())
        .contains("A test of our own", "Nobody outside sent it")
        .doesNotContain("It is spam");
    assertThat(
            refusal(() -> TestHouse.get(OpenCaseForReport.class).open(lead, tracking, "No case")))
        .isEqualTo(new IntakeRefusal.OnlyATest());

    TestHouse.get(AnswerReport.class).answer(lead, tracking, "It arrived. All is well.");

    assertThat(runs.progress(lead).trial()).isEqualTo(new Progress.Trial(tracking, true, false));
    assertThat(visitor.get("/api/v1/first-run").body()).contains("\"answered\":true");
    assertThat(visitor.post("/first-run/trial/end").statusCode()).isEqualTo(303);
    assertThat(runs.progress(lead).trial()).isEqualTo(new Progress.Trial(tracking, true, true));
    assertThat(visitor.get("/reports/" + tracking).statusCode()).isEqualTo(404);
  }

  /// A test is no way to keep what a stranger sent out of the figures.
  @Test
  void makesNoTestOfWhatAStrangerSent() {
    String sent =
        new StreetVisitor().postJson("/api/v1/reports", "{\"what\":\"It is real\"}").body();
    String real = sent.replaceAll(".*\"tracking\":\"([^\"]+)\".*", "$1");
    TestHouse.get(TakeIn.class).takeIn();

    assertThat(refusal(() -> TestHouse.get(EndTrial.class).end(lead, real)))
        .isInstanceOf(Missing.class);
  }

  private String tracking() {
    Progress.Trial trial = runs.progress(lead).trial();
    assertThat(trial).isNotNull();
    return trial.tracking();
  }

  private static Refusal refusal(ThrowingCallable deed) {
    Refused refused = catchThrowableOfType(Refused.class, deed);
    assertThat(refused).isNotNull();
    return refused.refusal();
  }

  @Test
  void leadsWhoeverRunsTheHouseThereUntilItIsFinished() {
    DeskVisitor administrator = DeskVisitor.signedIn(TestStaff.person(Role.ADMINISTRATOR));

    assertThat(administrator.get("/").body()).contains("href=\"/first-run\"");
    assertThat(visitor.get("/").body()).doesNotContain("href=\"/first-run\"");
  }

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
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
        sheet.page().navigate(TestHouse.desk("/first-run").toString());
        sheet.picture("first-run");
        assertThat(sheet.overflows()).isFalse();
      }
    }
  }

  private Progress.Step step(Viewer viewer, Topic topic) {
    return runs.progress(viewer).steps().get(topic.ordinal());
  }
}
