package org.bellbuoy.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.IncidentStage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Incidents, who raises them and who may know.
class IncidentTests {

  private static final String WORDS = "Somebody reads the ledger of the pier.";

  @Test
  void anybodyOfTheStaffRaisesOneAndSeesItsNumberOnly() {
    Viewer.Staff privacy = TestStaff.person(Role.PRIVACY_OFFICER);
    DeskVisitor employee = DeskVisitor.signedIn(TestStaff.person(Role.EMPLOYEE));
    employee.get("/raise-an-incident");
    HttpResponse<String> answer =
        employee.post("/raise-an-incident", "what", "One e-mail address lay open.");

    String code = answer.body().replaceAll("(?s).*" + Incident.MARK + "([2-9b-z]{10}).*", "$1");
    assertThat(code).hasSize(10);
    assertThat(answer.body()).doesNotContain("/incidents/" + code, "One e-mail address");
    assertThat(employee.get("/incidents/" + code).statusCode()).isEqualTo(403);
    DeskVisitor inside = DeskVisitor.signedIn(privacy);
    assertThat(inside.get("/incidents/" + code).body()).contains("One e-mail address lay open.");
    assertThat(inside.get("/").body())
        .contains("Assess incident")
        .doesNotContain("One e-mail address");
  }

  @Test
  void isMissingToWhoeverIsNotInItsCircleInTheSameBytesAsNothing() {
    String code = IncidentStage.fresh(TestStaff.person(Role.LEAD));
    for (Role role : EnumSet.allOf(Role.class)) {
      DeskVisitor later = DeskVisitor.signedIn(TestStaff.person(role));
      HttpResponse<String> there = later.get("/api/v1/incidents/" + code);
      HttpResponse<String> nothing = later.get("/api/v1/incidents/2222222222");
      boolean holds = Permission.WORK_INCIDENT.roles().contains(role);
      assertThat(there.statusCode()).as(role.words()).isEqualTo(holds ? 404 : 403);
      assertThat(there.statusCode()).isEqualTo(nothing.statusCode());
      assertThat(plain(there.body(), code)).isEqualTo(plain(nothing.body(), "2222222222"));
      assertThat(later.get("/").body()).doesNotContain(code);
      if (holds) {
        assertThat(later.get("/incidents?show=all").body()).doesNotContain(code);
      }
    }
  }

  private static String plain(String body, String code) {
    return body.replace(code, "-");
  }

  @Test
  void goesFromSuspicionToItsEndWithAReasonForEachStep() {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    String code = IncidentStage.fresh(lead);
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    String path = "/incidents/" + code;
    desk.get(path);
    assertThat(desk.post(path + "/moves", "to", "ASSESSED", "why", "", "version", "1").statusCode())
        .isEqualTo(422);
    assertThat(
            desk.post(path + "/severity", "severe", "no", "reason", "One row.", "version", "1")
                .statusCode())
        .isEqualTo(303);
    long version = 2;
    for (String to : List.of("ASSESSED", "CONFIRMED", "CONTAINED", "REVIEWED", "CLOSED")) {
      HttpResponse<String> moved =
          desk.post(
              path + "/moves", "to", to, "why", "Said " + to, "version", Long.toString(version++));
      assertThat(moved.statusCode()).as(to).isEqualTo(303);
    }
    assertThat(desk.get(path).body()).contains(WORDS, "Said CONTAINED", "One row.", "closed");
    assertThat(desk.get("/incidents").body()).doesNotContain(code);
    assertThat(desk.get("/incidents?show=all").body()).contains(code);
  }

  @Test
  void isKnownToWhoComesLaterOnceALeadOfTheCircleLetsThemIn() {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    Viewer.Staff privacy = TestStaff.person(Role.PRIVACY_OFFICER);
    String code = IncidentStage.fresh(lead);
    Viewer.Staff later = TestStaff.person(Role.LEGAL);
    Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    String path = "/incidents/" + code;
    assertThat(desk.get(path).body()).contains(number(later)).doesNotContain(number(analyst));
    String[] wrong = {"person", number(analyst), "need", "She asks.", "version", "1"};
    assertThat(desk.post(path + "/circle", wrong).body()).contains("Choose somebody who is lead");
    LetIntoIncident letIn = TestHouse.get(LetIntoIncident.class);
    assertThatThrownBy(() -> letIn.letIn(privacy, code, number(later), "She advises.", 1))
        .hasMessageContaining("lead-lets-in");
    DeskVisitor inside = DeskVisitor.signedIn(later);
    assertThat(inside.get(path).statusCode()).isEqualTo(404);

    letIn.letIn(lead, code, number(later), "She advises.", 1);

    assertThat(inside.get(path).body()).contains(WORDS, "She advises.");
  }

  private static String number(Viewer.Staff member) {
    return TestHouse.get(People.class).colleagues(member).stream()
        .filter(each -> each.id().equals(member.personId()))
        .findFirst()
        .orElseThrow()
        .code();
  }

  @Test
  void keepsWhatHeldBeforeWhenTheAwarenessIsCorrected() {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    String code = IncidentStage.fresh(lead);
    Incident before = TestHouse.get(Incidents.class).open(lead, code).incident();
    MomentsForm typed =
        new MomentsForm(null, "2026-11-20T22:40:00Z", "2026-11-19T08:00", "2026-11-18T08:00");
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    desk.get("/incidents/" + code);
    assertThat(
            desk.post(
                    "/incidents/" + code + "/moments",
                    "awareAt",
                    "2026-11-20T22:40",
                    "beganAt",
                    "2026-11-19T08:00",
                    "endedAt",
                    "2026-11-18T08:00",
                    "correction",
                    "The log says so.",
                    "version",
                    "1")
                .body())
        .contains("Enter an end that is not before the beginning.");
    MomentsForm right = new MomentsForm(null, typed.awareAt(), typed.beganAt(), null);
    TestHouse.get(DateIncident.class).date(lead, code, right, "The log says so.", 1);

    IncidentFile after = TestHouse.get(Incidents.class).open(lead, code);
    assertThat(after.incident().awareAt()).isEqualTo("2026-11-20T22:40:00Z");
    assertThat(after.steps().getLast().text())
        .contains(before.awareAt().toString(), "The log says so.");
  }

  @Test
  void hasNoThresholdAnywhere() {
    List<String> columns =
        TestHouse.database()
            .jdbc()
            .sql(
                """
                select column_name from information_schema.columns
                 where table_schema = 'incidents'
                """)
            .query((row, number) -> row.getString(1))
            .list();
    assertThat(columns)
        .isNotEmpty()
        .noneMatch(name -> name.matches(".*(threshold|least|minimum|min_).*"));
  }
}
