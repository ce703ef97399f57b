package org.bellbuoy.fixes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.assessment.Shelving;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class FixPagesTests {

  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

  private final Viewer.Staff lead = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final String code = TestHouse.get(OpenCase.class).open(lead, "A door stands open");
  private final String product = Shelving.product();
  private final String path = "/cases/" + code + "/fixes";
  private final DeskVisitor visitor = DeskVisitor.signedIn(lead);

  @Test
  void plansEstimatesAndMovesWithoutAScript() {
    visitor.get(path);
    String work = location(visitor.post(path, "place", product + "|1.1", "owner", ""));
    visitor.get(work);
    HttpResponse<String> estimated =
        visitor.post(
            work + "/estimates",
            "version",
            "1",
            "expectedAt",
            "2031-05-06T07:08",
            "reason",
            "The parser is written anew");
    HttpResponse<String> moved = visitor.post(work + "/moves", "version", "2", "to", "IN_WORK");
    HttpResponse<String> page = visitor.get(work);

    assertThat(estimated.statusCode()).isEqualTo(303);
    assertThat(moved.statusCode()).isEqualTo(303);
    assertThat(page.body())
        .contains("6 May 2031, 07:08 UTC", "The parser is written anew", "in work");
    assertThat(visitor.get("/cases/" + code).body()).contains(product + " 1.1", "6 May 2031");
    assertThat(visitor.get("/fixes").body()).contains("A door stands open", work);
  }

  @Test
  void keepsWhatWasTypedWhenTheReasonIsMissing() {
    String work = location(planned());
    visitor.get(work);
    HttpResponse<String> page =
        visitor.post(
            work + "/estimates", "version", "1", "expectedAt", "2031-05-06T07:08", "reason", "");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("Enter reason.", "2031-05-06T07:08");
  }

  @Test
  void doesTheSameByTheApi() {
    visitor.get("/");
    HttpResponse<String> planned =
        visitor.postJson(
            "/api/v1" + path, "{\"product\":\"%s\",\"stream\":\"1.1\"}".formatted(product));
    String work = "/api/v1" + path + "/" + code(planned);
    HttpResponse<String> item =
        visitor.postJson(work + "/items", "{\"kind\":\"BLOCKER\",\"text\":\"The build is down\"}");
    HttpResponse<String> listed = visitor.get("/api/v1/fixes?show=blocked");

    assertThat(planned.statusCode()).isEqualTo(201);
    assertThat(planned.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(item.body()).contains("The build is down");
    assertThat(listed.body()).contains(code(planned), "\"blocked\":1", "\"blockers\":1");
    assertThat(visitor.get("/api/v1/fixes?show=some").statusCode()).isEqualTo(422);
  }

  @Test
  void doesNotExistForWhoeverIsNotInTheCircle() {
    String work = location(planned());
    DeskVisitor outsider = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));

    assertThat(outsider.get(path).statusCode()).isEqualTo(404);
    assertThat(outsider.get(work).statusCode()).isEqualTo(404);
    assertThat(outsider.get("/fixes").body()).doesNotContain(product, code);
    assertThat(outsider.get("/api/v1" + work).statusCode()).isEqualTo(404);
  }

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    String work = location(planned());
    visitor.get(work);
    visitor.post(work + "/items", "kind", "BLOCKER", "text", "The build machine is down");
    visitor.post(work + "/items", "kind", "TASK", "text", "Write a test for the door");
    visitor.post(work + "/moves", "version", "1", "to", "IN_WORK", "moveReason", "Begun");
    for (Look look : new Look[] {Look.DESKTOP_LIGHT, Look.PHONE_DARK}) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet
            .page()
            .context()
            .addCookies(
                java.util.List.of(
                    new Cookie("__Host-desk", TestStaff.session(lead))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        for (String each : new String[] {path, work, "/fixes", "/cases/" + code}) {
          sheet.page().navigate(TestHouse.desk(each).toString());
          sheet.picture("fix-" + each.replaceAll("[^a-z]+", "-").length() + look.name());
          assertThat(sheet.overflows()).as(each).isFalse();
        }
      }
    }
  }

  private HttpResponse<String> planned() {
    visitor.get(path);
    return visitor.post(path, "place", product + "|1.1", "owner", "");
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String code(HttpResponse<String> answer) {
    Matcher found = CODE.matcher(answer.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
