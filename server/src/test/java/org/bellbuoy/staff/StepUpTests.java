package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bellbuoy.identity.CreateApiToken;
import org.bellbuoy.identity.NewApiToken;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.Reach;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// What weighs much needs a sign-in of a few minutes ago, at the desk and by the API.
class StepUpTests {

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final DeskVisitor visitor = DeskVisitor.signedIn(administrator);

  @Test
  void keepsWhatWasTypedAndSendsItOnOnceTheSenderHasShownWhoTheyAre() throws Exception {
    NewPerson typed = TestStaff.typed(Role.COMMS);
    visitor.get("/people/invite");
    TestHouse.clock().advance(Sessions.FRESH);

    HttpResponse<String> asked =
        visitor.post(
            "/people/invite", "name", typed.name(), "email", typed.email(), "roles", "comms");
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body())
        .contains("Show that it is you", typed.name(), typed.email(), "shown.password");

    String[] form = {
      "shown.then",
      "/people/invite",
      "shown.form",
      "sent",
      "shown.password",
      TestStaff.PASSWORD,
      "name",
      typed.name(),
      "email",
      typed.email(),
      "roles",
      "comms"
    };
    HttpResponse<String> shown = visitor.post("/show-again", form);
    assertThat(shown.statusCode()).isEqualTo(307);
    assertThat(shown.headers().firstValue("Location")).hasValue("/people/invite");
    assertThat(visitor.post("/people/invite", form).body()).contains("/invitation/");
  }

  @Test
  void asksAgainAfterAWrongPasswordWithEverythingStillThere() {
    visitor.get("/people/invite");
    TestHouse.clock().advance(Sessions.FRESH);

    HttpResponse<String> answer =
        visitor.post(
            "/show-again",
            "shown.then",
            "/people/invite",
            "shown.form",
            "sent",
            "shown.password",
            "not this one at all",
            "name",
            "Kept Name");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Kept Name").doesNotContain("not this one at all");
  }

  @Test
  void neverSendsAFormToAnotherSite() {
    visitor.get("/account");

    HttpResponse<String> answer =
        visitor.post(
            "/show-again",
            "shown.then",
            "//evil.example/steal",
            "shown.form",
            "sent",
            "shown.password",
            TestStaff.PASSWORD);

    assertThat(answer.headers().firstValue("Location")).hasValue("/");
  }

  @Test
  void letsEverydayWorkGoOn() {
    visitor.get("/account");
    TestHouse.clock().advance(Sessions.FRESH);

    assertThat(visitor.get("/people").statusCode()).isEqualTo(200);
    assertThat(visitor.post("/account/sessions/none/end").statusCode()).isEqualTo(404);
  }

  @Test
  void letsATokenDecideOnlyIfItWasMadeTo() throws Exception {
    Person self = TestHouse.get(People.class).self(administrator);
    String path = "/api/v1/people/" + self.code() + "/invitation";

    assertThat(by(token(Reach.READ), "GET", "/api/v1/people").statusCode()).isEqualTo(200);
    assertThat(by(token(Reach.READ), "DELETE", "/api/v1/sessions/none").body())
        .contains("token-reaches-less");
    assertThat(by(token(Reach.CHANGE), "DELETE", "/api/v1/sessions/none").statusCode())
        .isEqualTo(404);
    assertThat(by(token(Reach.CHANGE), "POST", path).body()).contains("token-reaches-less");
    assertThat(by(token(Reach.DECIDE), "POST", path).statusCode()).isLessThan(300);
  }

  @Test
  void letsNoTokenMakeAnotherWayIn() throws Exception {
    HttpResponse<String> answer = by(token(Reach.DECIDE), "POST", "/api/v1/recovery-codes");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("token-reaches-less");
  }

  @Test
  void tellsAProgramWithAnOldSessionWhatItNeeds() throws Exception {
    visitor.get("/account");
    TestHouse.clock().advance(Sessions.FRESH);

    assertThat(visitor.post("/api/v1/recovery-codes").body()).contains("fresh-sign-in-needed");
  }

  private String token(Reach reach) {
    NewApiToken typed = new NewApiToken("for a test", administrator.roles(), 1, reach);
    return TestHouse.get(CreateApiToken.class).execute(administrator, typed).secret();
  }

  private static HttpResponse<String> by(String token, String method, String path)
      throws Exception {
    URI address = TestHouse.desk(path);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
