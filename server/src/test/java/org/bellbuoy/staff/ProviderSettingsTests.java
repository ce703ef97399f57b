package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The identity provider as administrators set it, on the page and by programs.
class ProviderSettingsTests {

  private static final Viewer.Staff ADMINISTRATOR = TestStaff.person(Role.ADMINISTRATOR);
  private static final String SECRET = "a-secret-of-the-works";
  private static final String BODY =
      """
      {"issuer":"https://id.example.test/works","name":"Works ID","clientId":"bellbuoy",
       "clientSecret":"%s","scopes":["groups"],"groupsClaim":"realm_access.roles",
       "groups":[{"group":"security-leads","role":"lead"}],"strong":["mfa"],"inside":true}
      """
          .formatted(SECRET);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String token = TestStaff.token(ADMINISTRATOR);

  @AfterEach
  void removeProvider() {
    send("DELETE", "");
  }

  @Test
  void setsTheProviderAndNeverShowsItsSecret() {
    HttpResponse<String> set = send("PUT", BODY);

    assertThat(set.statusCode()).isEqualTo(200);
    assertThat(set.body())
        .contains("https://id.example.test/works", "security-leads", "realm_access.roles")
        .contains("https://desk.example.test/sign-in/provider/return")
        .doesNotContain(SECRET);
    assertThat(send("GET", "").body()).isEqualTo(set.body());
    DeskVisitor visitor = DeskVisitor.signedIn(ADMINISTRATOR);
    assertThat(visitor.get("/people/provider").body())
        .contains("security-leads = lead")
        .doesNotContain(SECRET);
  }

  @Test
  void keepsTheSecretOnlyForTheIssuerItWasSetFor() {
    send("PUT", BODY);
    String without = BODY.replace("\"clientSecret\":\"" + SECRET + "\",", "");

    assertThat(send("PUT", without).statusCode()).isEqualTo(200);
    assertThat(send("PUT", without.replace("id.example.test", "id.evil.test")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void refusesAddressesThatTheServerMustNotCall() {
    for (String issuer :
        List.of("http://id.example.test", "https://user@id.example.test", "file:///etc/passwd")) {
      HttpResponse<String> refused =
          send("PUT", BODY.replace("https://id.example.test/works", issuer));
      assertThat(refused.statusCode()).as(issuer).isEqualTo(422);
      assertThat(refused.body()).contains("issuer");
    }
  }

  @Test
  void refusesARoleThatThereIsNot() {
    assertThat(send("PUT", BODY.replace("\"lead\"", "\"emperor\"")).body()).contains("groups");
  }

  @Test
  void recordsEveryChange() {
    long before = leaves();
    send("PUT", BODY);
    send("PUT", BODY.replace("\"lead\"", "\"analyst\""));
    send("DELETE", "");

    assertThat(leaves() - before).as("set, a role; set, two roles; removed").isEqualTo(6);
  }

  @Test
  void isForAdministratorsOnly() {
    String lead = TestStaff.token(TestStaff.person(Role.LEAD));

    assertThat(send("PUT", BODY, lead).statusCode()).isEqualTo(403);
    assertThat(send("GET", "", lead).statusCode()).isEqualTo(403);
  }

  @Test
  void takesTheFormAndGivesItBackWithWhatIsWrong() {
    DeskVisitor visitor = DeskVisitor.signedIn(ADMINISTRATOR);
    visitor.get("/people/provider");

    HttpResponse<String> wrong = visitor.post("/people/provider", "issuer", "works", "name", "W");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Enter an address such as");

    HttpResponse<String> right =
        visitor.post(
            "/people/provider",
            "issuer",
            "https://id.example.test",
            "name",
            "Works ID",
            "clientId",
            "bellbuoy",
            "clientSecret",
            SECRET,
            "groups",
            "leads = lead");
    assertThat(right.statusCode()).isEqualTo(303);
    assertThat(DeskVisitor.stranger().get("/sign-in").body()).contains("Sign in with Works ID");
  }

  private HttpResponse<String> send(String method, String body) {
    return send(method, body, token);
  }

  private HttpResponse<String> send(String method, String body, String bearer) {
    HttpRequest request =
        HttpRequest.newBuilder(TestHouse.desk("/api/v1/identity-provider"))
            .header("Authorization", "Bearer " + bearer)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static long leaves() {
    return TestHouse.database()
        .jdbc()
        .sql(
            """
            select count(*) from audit.leaf
             where what in ('identity.ProviderSet', 'identity.ProviderRemoved',
                            'identity.GroupMapped', 'identity.GroupUnmapped')
            """)
        .query(Long.class)
        .single();
  }
}
