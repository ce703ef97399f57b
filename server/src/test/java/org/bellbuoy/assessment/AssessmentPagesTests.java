package org.bellbuoy.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class AssessmentPagesTests {

  private static final String VECTOR =
      "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";

  private final Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
  private final String code = TestHouse.get(OpenCase.class).open(analyst, "A door stands open");
  private final String path = "/cases/" + code + "/assessment";
  private final DeskVisitor visitor = DeskVisitor.signedIn(analyst);

  @Test
  void worksOutAPastedVectorWithoutAScript() {
    visitor.get(path);
    HttpResponse<String> page =
        visitor.post(path, "vector4", VECTOR, "vector4-was", "", "do", "compute", "version", "0");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("9.3", "value=\"" + VECTOR + "\"");
  }

  @Test
  void worksOutChosenAnswersWithoutAScript() {
    visitor.get(path);
    HttpResponse<String> page =
        visitor.post(
            path, "v3-AV", "N", "v3-AC", "L", "v3-PR", "N", "v3-UI", "N", "v3-S", "U", "v3-C", "H",
            "v3-I", "H", "v3-A", "H", "do", "compute", "version", "0");

    assertThat(page.body()).contains("9.8", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
  }

  @Test
  void keepsWhatWasTypedWhenTheReasonIsMissing() {
    visitor.get(path);
    HttpResponse<String> page =
        visitor.post(path, "vector4", VECTOR, "vector4-was", "", "do", "save", "version", "0");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("Enter reason.", VECTOR);
  }

  @Test
  void showsOnTheCaseWhatWasAssessed() {
    visitor.get(path);
    HttpResponse<String> kept =
        visitor.post(
            path,
            "vector4",
            VECTOR,
            "vector4-was",
            "",
            "reason",
            "Anyone.",
            "do",
            "save",
            "version",
            "0");

    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(visitor.get("/cases/" + code).body()).contains("Critical", "9.3", "Anyone.");
  }

  @Test
  void showsEachReleaseUnderTheEditor() {
    String product = Shelving.product();
    visitor.get(path + "/affected");
    HttpResponse<String> page =
        visitor.post(
            path + "/affected",
            "place-0",
            product + "|1.1",
            "status-0",
            "affected",
            "from-0",
            "1.1.0",
            "before-0",
            "1.1.9",
            "do",
            "check",
            "version",
            "0");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Quay 1.1.5", "Nothing is said about the supported stream 1.2");
  }

  @Test
  void isMissingForWhoeverIsNotInTheCircle() {
    DeskVisitor outsider = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));

    assertThat(outsider.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void takesPartsByTheApiOnlyOfTheVersionRead() throws Exception {
    String token = TestStaff.token(analyst);
    String severity = "/api/v1" + path + "/severity";
    String body = "{\"vector4\":\"" + VECTOR + "\",\"reason\":\"Anyone.\"}";

    assertThat(put(severity, token, "\"0\"", body).statusCode()).isEqualTo(200);
    assertThat(put(severity, token, "\"0\"", body).statusCode()).isEqualTo(412);
  }

  @Test
  void scoresAVectorForPrograms() {
    assertThat(visitor.get("/api/v1/cvss?vector=" + VECTOR).body()).contains("9.3", "critical");
    assertThat(visitor.get("/api/v1/cvss?vector=CVSS:4.0/AV:N").statusCode()).isEqualTo(422);
  }

  @Test
  void followsEachAnswerWithAScript() {
    assumeTrue(Browser.isInstalled(), "no browser here");
    for (Look look : Look.values()) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        var page = sheet.page();
        page.context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(analyst))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        page.navigate(TestHouse.desk(path).toString());
        page.locator("#vector4").fill(VECTOR);
        page.locator("[data-score] .pill").first().waitFor();
        assertThat(page.locator("[data-score]").first().textContent()).contains("Critical 9.3");
        page.locator("input[name=v4-AV][value=P]").check();
        assertThat(page.locator("#vector4").inputValue()).contains("AV:P");
        sheet.picture("assessment-severity");
        assertThat(sheet.overflows()).isFalse();
        page.navigate(TestHouse.desk(path + "/affected").toString());
        sheet.picture("assessment-affected");
        assertThat(sheet.overflows()).isFalse();
        page.navigate(TestHouse.desk(path + "/statements").toString());
        sheet.picture("assessment-statements");
        assertThat(sheet.overflows()).isFalse();
      }
    }
  }

  private static HttpResponse<String> put(String path, String token, String match, String body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(TestHouse.desk(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("If-Match", match)
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
