package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that no page of ours makes: forged, ambiguous, too large, or to what is not there.
class RequestsTests {

  private static final Viewer.Staff PERSON = TestStaff.person(Role.ADMINISTRATOR);

  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/%2e%2e/application.properties",
        "/assets/..%2fapplication.properties",
        "/assets/%252e%252e/application.properties",
        "/assets/..%5capplication.properties",
        "/assets/%00bellbuoy.css",
        "//assets/bellbuoy.css"
      })
  void decodesAnAddressOnce(String path) throws Exception {
    for (int port : ports()) {
      assertThat(
              Wire.say(port, "GET " + path + " HTTP/1.1", "Host: x", "Connection: close", "", ""))
          .startsWith("HTTP/1.1 4")
          .doesNotContain("server.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.git/HEAD",
        "/.git/config",
        "/.svn/entries",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/application.properties",
        "/db/migration/",
        "/assets/",
        "/templates/web/desk.jte",
        "/actuator",
        "/actuator/env",
        "/swagger-ui/index.html",
        "/v3/api-docs",
        "/h2-console",
        "/server-status",
        "/manager/html",
        "/backup.zip",
        "/bellbuoy.jar"
      })
  void servesNoSourceAndNoFolder(String path) throws Exception {
    assertThat(new StreetVisitor().get(path).statusCode()).isBetween(400, 404);
    assertThat(DeskVisitor.signedIn(PERSON).get(path).statusCode()).isBetween(400, 404);
  }

  @Test
  void takesOnlyTheMethodsItOffers() throws Exception {
    for (int port : ports()) {
      for (String method : List.of("TRACE", "TRACK", "CONNECT", "DEBUG", "PROPFIND", "DELETE")) {
        assertThat(Wire.say(port, method + " / HTTP/1.1", "Host: x", "Connection: close", "", ""))
            .as(method)
            .matches("(?s)HTTP/1\\.1 (400|403|404|405|501) .*");
      }
    }
    assertThat(send(desk("/sign-in").PUT(BodyPublishers.ofString(""))).statusCode()).isEqualTo(403);
    assertThat(send(bearer("/api/v1/me").DELETE()).statusCode()).isEqualTo(405);
  }

  @Test
  void refusesRequestsOfTwoLengths() throws Exception {
    for (int port : ports()) {
      assertThat(
              Wire.say(
                  port,
                  "POST /nothing HTTP/1.1",
                  "Host: x",
                  "Content-Length: 3",
                  "Content-Length: 30",
                  "",
                  "a=bGET /openapi.json HTTP/1.1",
                  "Host: x",
                  "",
                  ""))
          .startsWith("HTTP/1.1 400");
      String both =
          Wire.say(
              port,
              "POST /nothing HTTP/1.1",
              "Host: x",
              "Transfer-Encoding: chunked",
              "Content-Length: 4",
              "",
              "0",
              "",
              "GET /openapi.json HTTP/1.1",
              "Host: x",
              "",
              "");
      assertThat(Wire.answers(both)).isEqualTo(1);
      assertThat(both).doesNotContain("\"openapi\"");
      assertThat(Wire.say(port, "GET / HTTP/1.1", "Host: x", "Bad\u0001Header: y", "", ""))
          .startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void refusesABodyThatIsTooLarge() throws Exception {
    HttpRequest.Builder form =
        HttpRequest.newBuilder(TestHouse.street("/report"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("what=" + "a".repeat(3_000_000)));
    HttpRequest.Builder json =
        bearer("/api/v1/invitations")
            .POST(BodyPublishers.ofString("{\"name\":\"" + "a".repeat(1_100_000) + "\"}"));

    assertThat(send(form).statusCode()).isEqualTo(413);
    assertThat(
            send(desk("/sign-in")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("email=" + "a".repeat(3_000_000))))
                .statusCode())
        .isEqualTo(413);
    assertThat(send(json).statusCode()).isEqualTo(400);
    assertThat(
            Wire.say(
                TestHouse.doors().deskPort(),
                "GET / HTTP/1.1",
                "Host: x",
                "X-Long: " + "a".repeat(20_000),
                "",
                ""))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void refusesWritesThatAnotherSiteStarted() throws Exception {
    for (String site : List.of("cross-site", "same-site")) {
      HttpRequest.Builder write =
          desk("/sign-out").header("Sec-Fetch-Site", site).POST(BodyPublishers.noBody());
      assertThat(send(write).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void asksProgramsOfTheBrowserForTheFormTokenToo() throws Exception {
    HttpRequest.Builder write =
        desk("/api/v1/tokens")
            .header("Cookie", "__Host-desk=" + TestStaff.session(PERSON))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"));

    assertThat(send(write).statusCode()).isEqualTo(403);
  }

  @Test
  void holdsOldBrowsersByTheFormToken() {
    DeskVisitor visitor = DeskVisitor.signedIn(PERSON);

    assertThat(visitor.post("/sign-out").statusCode()).isEqualTo(403);
    visitor.get("/account");
    assertThat(visitor.post("/sign-out").statusCode()).isEqualTo(303);
  }

  @Test
  void believesForwardedHeadersOfNobodyUnasked() throws Exception {
    HttpRequest.Builder forged =
        desk("/account")
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-For", "203.0.113.9")
            .header("X-Original-URL", "/api/v1/people")
            .header("Forwarded", "for=203.0.113.9;proto=https;host=evil.example")
            .GET();
    HttpResponse<String> answer = send(forged);

    assertThat(answer.headers().firstValue("Location").orElse(""))
        .startsWith("/sign-in")
        .doesNotContain("evil");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void takesFieldsOfAFormFromItsBody() {
    String email = TestHouse.get(People.class).self(PERSON).email();
    DeskVisitor visitor = DeskVisitor.stranger();
    visitor.get("/sign-in");

    HttpResponse<String> answer =
        visitor.post("/sign-in?next=/account", "email", email, "password", TestStaff.PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(new StreetVisitor().post("/report?what=x", Map.of("what", "y")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void takesNoSecretFromTheAddress() throws Exception {
    String token = TestStaff.token(PERSON);
    String session = TestStaff.session(PERSON);
    for (String query :
        List.of("access_token=" + token, "token=" + token, "__Host-desk=" + session)) {
      assertThat(send(desk("/api/v1/me?" + query).GET()).statusCode()).isEqualTo(401);
    }
    assertThat(send(desk("/account;__Host-desk=" + session).GET()).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesNumbersOutOfRange() throws Exception {
    for (String version : List.of("2147483648", "99999999999999999999", "1e400", "\"7\"")) {
      String body = "{\"what\":\"x\",\"policyVersion\":" + version + "}";
      assertThat(new StreetVisitor().postJson("/api/v1/reports", body).statusCode())
          .as(version)
          .isIn(400, 422);
    }
    for (String limit : List.of("2147483648", "-1", "0", "201", "99999999999999999999", "1.5")) {
      assertThat(send(bearer("/api/v1/products?limit=" + limit).GET()).statusCode())
          .as(limit)
          .isEqualTo(422);
    }
  }

  @Test
  void refusesLineBreaksInAddressesOfMail() throws Exception {
    for (String email :
        List.of(
            "a@example.test\\r\\nBcc: b@example.test", "a@example.test\\n.", "a\\u0000@b.test")) {
      String body = "{\"name\":\"Ada\",\"email\":\"" + email + "\",\"roles\":[\"lead\"]}";
      assertThat(
              send(bearer("/api/v1/invitations").POST(BodyPublishers.ofString(body))).statusCode())
          .isEqualTo(422);
    }
  }

  private static List<Integer> ports() {
    return List.of(TestHouse.doors().streetPort(), TestHouse.doors().deskPort());
  }

  private HttpRequest.Builder bearer(String path) {
    return desk(path)
        .header("Authorization", "Bearer " + TestStaff.token(PERSON))
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.Builder desk(String path) {
    URI address = TestHouse.desk(path);
    return HttpRequest.newBuilder(address);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
