package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StaffApiTests {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final String token = TestStaff.token(administrator);

  @Test
  void saysWhoTheCallerIs() throws Exception {
    JsonNode me = json(send(request("/api/v1/me", token).GET()));

    assertThat(me.get("name").asString()).isEqualTo(administrator.name());
    assertThat(me.get("roles").get(0).asString()).isEqualTo("administrator");
  }

  @Test
  void asksAStrangerToSignIn() throws Exception {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(TestHouse.desk("/api/v1/me")).GET());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void invitesByTheApi() throws Exception {
    String body =
        """
        {"name":"Ada Example","email":"ada-%s@example.test","roles":["lead"]}
        """
            .formatted(System.nanoTime());
    HttpResponse<String> answer = send(post("/api/v1/invitations", body));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(json(answer).get("link").asString())
        .startsWith("https://desk.example.test/invitation/");
  }

  @Test
  void namesTheFieldsOfAFlawedInvitation() throws Exception {
    HttpResponse<String> answer =
        send(post("/api/v1/invitations", "{\"name\":\"\",\"email\":\"x\",\"roles\":[]}"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"name\"", "\"email\"", "\"roles\"");
  }

  @Test
  void refusesFieldsItDoesNotKnow() throws Exception {
    HttpResponse<String> answer = send(post("/api/v1/invitations", "{\"king\":true}"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("king");
  }

  @Test
  void changesRolesOnlyOfTheVersionRead() throws Exception {
    String code = TestHouse.get(People.class).self(TestStaff.person(Role.LEAD)).code();
    String path = "/api/v1/people/" + code;
    String tag = send(request(path, token).GET()).headers().firstValue("ETag").orElseThrow();

    assertThat(send(put(path + "/roles", tag)).statusCode()).isEqualTo(200);
    assertThat(send(put(path + "/roles", tag)).statusCode()).isEqualTo(412);
    assertThat(send(put(path + "/roles", "*")).statusCode()).isEqualTo(422);
  }

  @Test
  void endsTheSessionsOfSomebodyElse() throws Exception {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    DeskVisitor visitor = DeskVisitor.signedIn(lead);
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    String sessions =
        "/api/v1/people/" + TestHouse.get(People.class).self(lead).code() + "/sessions";

    assertThat(send(request(sessions, token).DELETE()).statusCode()).isEqualTo(204);
    assertThat(visitor.get("/account").statusCode()).as("signed in no longer").isEqualTo(302);
    assertThat(send(request(sessions, TestStaff.token(lead)).DELETE()).statusCode()).isEqualTo(403);
  }

  @Test
  void makesAndRevokesATokenOfOnesOwn() throws Exception {
    String wanted = "{\"label\":\"ci\",\"roles\":[\"administrator\"],\"days\":7}";
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);
    visitor.get("/account");
    HttpResponse<String> made = visitor.postJson("/api/v1/tokens", wanted);
    assertThat(send(post("/api/v1/tokens", wanted)).statusCode()).as("by a token").isEqualTo(403);
    String secret = json(made).get("token").asString();
    String code = json(made).get("code").asString();

    assertThat(send(request("/api/v1/me", secret).GET()).statusCode()).isEqualTo(200);
    assertThat(send(request("/api/v1/tokens/" + code, token).DELETE()).statusCode()).isEqualTo(204);
    assertThat(send(request("/api/v1/me", secret).GET()).statusCode()).isEqualTo(401);
  }

  private HttpRequest.Builder put(String path, String tag) {
    return request(path, token)
        .header("Content-Type", "application/json")
        .header("If-Match", tag)
        .PUT(HttpRequest.BodyPublishers.ofString("{\"roles\":[\"intake\",\"analyst\"]}"));
  }

  private HttpRequest.Builder post(String path, String body) {
    return request(path, token)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(TestHouse.desk(path)).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
