package org.bellbuoy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was once done on pages only: joining a case unasked, and a reporter's word on a date.
class OperationsOfPagesTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.INTAKE);
  private final StreetVisitor stranger = new StreetVisitor();

  @Test
  void letsALeadJoinACaseByItsNumber() {
    String number = TestHouse.get(OpenCase.class).open(lead, "A hole in the fence");
    Viewer.Staff second = TestStaff.person(Role.LEAD);
    String asked = "{\"number\":\"" + number + "\"}";
    assertThat(as(second).get("/api/v1/cases/" + number).statusCode()).isEqualTo(404);

    HttpResponse<String> joined = as(second).postJson("/api/v1/cases/memberships", asked);

    assertThat(joined.statusCode()).isEqualTo(201);
    assertThat(json(joined).get("title").asString()).isEqualTo("A hole in the fence");
    assertThat(as(lead).get("/api/v1/cases/" + number + "/timeline").body()).contains("JOINED");
    assertThat(as(TestStaff.person(Role.ANALYST)).postJson("/api/v1/cases/memberships", asked))
        .returns(403, HttpResponse::statusCode);
    assertThat(as(second).postJson("/api/v1/cases/memberships", "{\"number\":\"none\"}"))
        .returns(404, HttpResponse::statusCode);
  }

  @Test
  void letsAReporterAnswerADateOnce() {
    JsonNode receipt = json(stranger.postJson("/api/v1/reports", "{\"what\":\"A hole\"}"));
    String code = receipt.get("code").asString();
    int _ = TestHouse.get(TakeIn.class).takeIn();
    String number =
        TestHouse.get(OpenCaseForReport.class)
            .open(lead, receipt.get("tracking").asString(), "A hole in the fence");
    HttpResponse<String> proposed =
        as(lead)
            .post(
                "/cases/" + number + "/embargo/proposal",
                "version",
                "0",
                "end",
                "2027-01-20T14:00",
                "zone",
                "Australia/Brisbane");
    assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(303);
    String offer = offered(code);

    assertThat(reply(code, offer, "perhaps")).returns(422, HttpResponse::statusCode);
    assertThat(reply("no such code", offer, "yes")).returns(404, HttpResponse::statusCode);
    assertThat(reply(code, offer, "yes").body()).contains("DATE_ANSWER", offer + " YES");
    assertThat(reply(code, offer, "no"))
        .returns(422, HttpResponse::statusCode)
        .satisfies(again -> assertThat(again.body()).contains("\"offer\""));
  }

  /// The id of the date that waits, as soon as it has come to the mailbox.
  private String offered(String code) {
    for (int tried = 0; tried < 100; tried++) {
      JsonNode items =
          json(stranger.postJson("/api/v1/reports/status", "{\"code\":\"" + code + "\"}"))
              .get("items");
      for (JsonNode item : items) {
        if (item.get("kind").asString().equals("DATE")) {
          return item.get("text").asString().split(" ", -1)[1];
        }
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    throw new AssertionError("no date came");
  }

  private HttpResponse<String> reply(String code, String offer, String reply) {
    return stranger.postJson(
        "/api/v1/reports/date",
        "{\"code\":\"%s\",\"offer\":\"%s\",\"reply\":\"%s\"}".formatted(code, offer, reply));
  }

  private static DeskVisitor as(Viewer.Staff person) {
    DeskVisitor visitor = DeskVisitor.signedIn(person);
    HttpResponse<String> _ = visitor.get("/account");
    return visitor;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
