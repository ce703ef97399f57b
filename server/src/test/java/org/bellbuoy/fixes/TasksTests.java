package org.bellbuoy.fixes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bellbuoy.assessment.Shelving;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.embargo.LeaveCircle;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Support, communication and legal have their tasks in the case itself, and know of no other.
class TasksTests {

  private final Viewer.Staff lead = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final String code = TestHouse.get(OpenCase.class).open(lead, "A door stands open");
  private final String other = TestHouse.get(OpenCase.class).open(lead, "A window as well");
  private final GiveCaseTask give = TestHouse.get(GiveCaseTask.class);
  private final FinishCaseTask finish = TestHouse.get(FinishCaseTask.class);
  private final Tasks tasks = TestHouse.get(Tasks.class);

  @Test
  void givesATaskOfACaseOnlyToWhomItIsKnown() {
    assertThat(refusal(() -> give.give(lead, code, Trade.SUPPORT, "Answers", codeOf(support))))
        .isInstanceOf(Invalid.class);
    assertThat(tasks.of(lead, file(code))).isEmpty();

    letKnow(support);
    give.give(lead, code, Trade.SUPPORT, "Answers for callers", codeOf(support));

    assertThat(tasks.of(support, file(code)))
        .extracting(FixItem::text)
        .containsExactly("Answers for callers");
  }

  @Test
  void anInvitedOneSeesTheTasksOfThatCaseOnly() {
    letKnow(support);
    give.give(lead, code, Trade.LEGAL, "Read the contract", null);
    String hidden = give.give(lead, other, Trade.LEGAL, "Read another", null);
    DeskVisitor desk = DeskVisitor.signedIn(support);

    assertThat(desk.get("/cases/" + code + "/tasks").body()).contains("Read the contract");
    assertThat(desk.get("/cases/" + other + "/tasks").statusCode()).isEqualTo(404);
    assertThat(desk.get("/api/v1/cases/" + other + "/tasks").statusCode()).isEqualTo(404);
    assertThat(refusal(() -> finish.finish(support, other, hidden))).isEqualTo(new Missing());
    assertThat(refusal(() -> finish.finish(support, code, hidden)))
        .as("a task of another case, asked for through one's own")
        .isEqualTo(new Missing());
  }

  @Test
  void countsWhatIsOpenForOnesOwnOverCasesAndStreams() {
    letKnow(support);
    String first = give.give(lead, code, Trade.SUPPORT, "Answers for callers", codeOf(support));
    give.give(lead, code, Trade.LEGAL, "Read the contract", codeOf(lead));
    String work = TestHouse.get(PlanFix.class).plan(lead, code, Shelving.product() + "|1.1", null);
    TestHouse.get(AddFixItem.class)
        .add(lead, code, work, FixItem.Kind.BLOCKER, "Whom does it hit?", codeOf(support));

    assertThat(tasks.own(support, 20).open()).isEqualTo(2);
    assertThat(tasks.own(support, 1).shown())
        .singleElement()
        .extracting(OwnTasks.OwnTask::href)
        .isEqualTo("/cases/" + code + "/tasks");
    assertThat(tasks.own(support, 20).shown().getLast().href())
        .isEqualTo("/cases/" + code + "/fixes/" + work);
    assertThat(DeskVisitor.signedIn(support).get("/").body())
        .contains("Your tasks: 2 open", "Answers for callers")
        .doesNotContain("Read the contract");
    assertThat(DeskVisitor.signedIn(support).get("/api/v1/today").body())
        .contains("\"openTasks\":2", "\"text\":\"Answers for callers\"");

    finish.finish(support, code, first);
    finish.finish(support, code, first);
    assertThat(tasks.own(support, 20).open()).isEqualTo(1);
    assertThat(tasks.of(lead, file(code)).getFirst().doneBy()).isEqualTo(support.actor());
  }

  @Test
  void countsNothingOfACaseOneNoLongerKnowsOrThatHasEnded() {
    letKnow(support);
    give.give(lead, code, Trade.SUPPORT, "Answers for callers", codeOf(support));
    give.give(lead, other, Trade.LEGAL, "Read another", codeOf(lead));

    TestHouse.get(LeaveCircle.class).leave(support, file(code).embargo(), support.personId());
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set state = 'REJECTED' where code = :code")
        .param("code", other)
        .update();

    assertThat(tasks.own(support, 20)).isEqualTo(OwnTasks.none());
    assertThat(tasks.own(lead, 20)).isEqualTo(OwnTasks.none());
    assertThat(refusal(() -> give.give(lead, other, Trade.LEGAL, "More", null)))
        .isEqualTo(new FixRefusal.CaseEnded());
  }

  @Test
  void isDoneByPageAndByTheApi() {
    letKnow(support);
    DeskVisitor desk = DeskVisitor.signedIn(support);
    String page = "/cases/" + code + "/tasks";
    desk.get(page);

    HttpResponse<String> wrong = desk.post(page, "text", "Words for callers");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Words for callers", "Choose whose task it is.");
    assertThat(
            desk.post(page, "trade", "COMMUNICATION", "text", "A post", "doneBy", codeOf(support))
                .statusCode())
        .isEqualTo(303);
    assertThat(desk.get("/cases/" + code).body()).contains("A post", "communication");
    HttpResponse<String> made =
        desk.postJson("/api/v1" + page, "{\"trade\":\"ENGINEERING\",\"text\":\"A test\"}");
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.body()).contains("\"trade\":\"COMMUNICATION\"", "\"text\":\"A test\"");

    List<FixItem> known = tasks.of(lead, file(code));
    desk.post(page + "/" + known.getFirst().code() + "/closure");
    desk.postJson("/api/v1" + page + "/" + known.getLast().code() + "/closure", "");
    assertThat(tasks.of(lead, file(code))).noneMatch(FixItem::open);
  }

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    letKnow(support);
    give.give(lead, code, Trade.SUPPORT, "Ready the answers for callers", codeOf(lead));
    give.give(lead, code, Trade.LEGAL, "Read the contract with the harbour", null);
    String done = give.give(lead, code, Trade.COMMUNICATION, "Hold the post back", codeOf(lead));
    finish.finish(lead, code, done);
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
        for (String each : List.of("/cases/" + code + "/tasks", "/cases/" + code, "/")) {
          sheet.page().navigate(TestHouse.desk(each).toString());
          sheet.picture("tasks-" + each.length() + look.name());
          assertThat(sheet.overflows()).as(each).isFalse();
          assertThat(sheet.findings()).as(each).isEmpty();
        }
      }
    }
  }

  private void letKnow(Viewer.Staff person) {
    TestHouse.get(AddToCircle.class).add(lead, file(code).embargo(), person.personId());
  }

  private CaseFile file(String of) {
    return TestHouse.get(Cases.class).get(lead, of);
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
