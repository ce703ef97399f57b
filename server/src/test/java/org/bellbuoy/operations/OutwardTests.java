package org.bellbuoy.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutwardTests {

  private static final String API = "/api/v1/operations/outward";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final DeskVisitor browser = DeskVisitor.signedIn(administrator);
  private final OutwardStates states = TestHouse.get(OutwardStates.class);
  private final RestoreFence fence = TestHouse.get(RestoreFence.class);

  @AfterEach
  void letGo() {
    Outward now = states.get(administrator);
    if (now.held()) {
      TestHouse.get(ReleaseOutward.class).release(administrator, now.version());
    }
  }

  @Test
  void holdsAndReleasesOnThePagesAndBeginsANewEpoch() {
    var before = fence.epoch();
    String version = Long.toString(states.get(administrator).version());
    browser.get("/operations/hold");
    assertThat(browser.post("/operations/hold", "version", version).statusCode()).isEqualTo(303);
    assertThat(fence.held()).isTrue();
    assertThat(browser.get("/operations").body())
        .contains("Nothing leaves the house", "Somebody holds it back");

    assertThat(browser.get("/operations/release").body()).contains("missing here");
    String now = Long.toString(states.get(administrator).version());
    assertThat(browser.post("/operations/release", "version", now).statusCode()).isEqualTo(303);
    assertThat(fence.held()).isFalse();
    assertThat(fence.epoch()).isNotEqualTo(before);
    assertThat(leaves("operations.OutwardWasHeld")).isPositive();
    assertThat(leaves("kernel.OutwardReleased")).isPositive();
  }

  @Test
  void holdsAndReleasesByTheApi() throws Exception {
    String token = TestStaff.token(administrator);
    String tag = call(token, "GET", API, "").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> held = call(token, "POST", API + "/hold", tag);
    assertThat(held.body()).contains("\"held\":true");
    assertThat(call(token, "POST", API + "/hold", tag).statusCode()).isEqualTo(412);
    String now = held.headers().firstValue("ETag").orElseThrow();
    assertThat(call(token, "POST", API + "/release", now).body()).contains("\"held\":false");
  }

  @Test
  void refusesWhoDoesNotRunTheHouse() {
    Viewer.Staff publisher = TestStaff.person(Role.PUBLISHER);

    assertThatThrownBy(() -> TestHouse.get(HoldOutward.class).hold(publisher, 0))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> TestHouse.get(ReleaseOutward.class).release(publisher, 0))
        .isInstanceOf(Refused.class);
  }

  private HttpResponse<String> call(String token, String method, String path, String tag)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(TestHouse.desk(path))
            .header("Authorization", "Bearer " + token)
            .method(method, BodyPublishers.noBody());
    return http.send(
        tag.isEmpty() ? request.build() : request.header("If-Match", tag).build(),
        BodyHandlers.ofString());
  }

  private static long leaves(String what) {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from audit.leaf where what = :what")
        .param("what", what)
        .query(Long.class)
        .single();
  }
}
