package org.bellbuoy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import org.awaitility.Awaitility;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class DisclosurePagesTests {

  private final DisclosureRiver river = DisclosureRiver.accepted();
  private final DeskVisitor desk = DeskVisitor.signedIn(river.lead);
  private final String path = "/cases/" + river.code() + "/disclosure";

  @Test
  void decidesWithoutAScriptAndShowsItFirstToday() {
    assertThat(desk.get(path).body())
        .contains("Silence never means no", "no estimate for every stream", "does not hold");
    HttpResponse<String> wrong =
        desk.post(path + "/decision", "version", version(), "words", "Any file can be written");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Any file can be written", "href=\"#reason");
    desk.get(path);

    HttpResponse<String> done =
        desk.post(
            path + "/decision",
            "version",
            version(),
            "reason",
            "EVERYTHING_LOST",
            "words",
            "Any file can be written");

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(desk.get(path).body())
        .contains(
            "Customers have to be told before the fix",
            "/advisories/new?case=" + river.code(),
            "Any file can be written",
            "holds, not published");
    String today = desk.get("/").body();
    assertThat(today).contains("href=\"" + path + "\"", "notice before the fix due");
    assertThat(today.substring(today.indexOf("<h2 "))).startsWith("<h2 id=\"words\"");
    assertThat(desk.get("/cases/" + river.code()).body()).contains("What is to be published", path);
    DeskVisitor other = DeskVisitor.signedIn(river.second);
    assertThat(other.get("/").body()).contains("Answers to customers’ risk that wait for you");
    assertThat(other.get(path).body()).contains("Confirm as the second person");
    HttpResponse<String> confirmed = other.post(path + "/confirmation", "version", version());
    assertThat(confirmed.statusCode()).isEqualTo(303);
  }

  @Test
  void offersTheAdvisoryOfAnOccasionThatHoldsToWhoeverMayDraft() {
    river.river.state(river.file(), "exploited", "Seen at two customers.", "Their logs", 4);
    String draft = "/advisories/new?case=" + river.code() + "&amp;kind=PRELIMINARY";

    Awaitility.await().until(() -> desk.get("/cases/" + river.code()).body().contains(draft));
    assertThat(desk.get(path).body()).contains(draft, "Draft: What users can do");
    assertThat(desk.get(draft.replace("&amp;", "&")).body())
        .containsPattern("value=\"PRELIMINARY\"[^>]* checked");
    DeskVisitor executive = DeskVisitor.signedIn(inCircle(Role.EXECUTIVE));
    assertThat(executive.get(path).body()).doesNotContain("/advisories/new");
  }

  private Viewer.Staff inCircle(Role role) {
    Viewer.Staff person = TestStaff.person(role);
    TestHouse.get(AddToCircle.class).add(river.lead, river.file().embargo(), person.personId());
    return person;
  }

  @Test
  void decidesByTheApi() {
    HttpResponse<String> known = desk.get("/api/v1" + path);
    assertThat(known.body())
        .contains(
            "\"outcome\":\"DECISION_DUE\"",
            "\"answer\":\"NOT_YET\"",
            "\"slow\":true",
            "\"severity\":\"HIGH\"",
            "\"occasion\":\"PRELIMINARY\"");
    assertThat(desk.get("/api/v1/today").body())
        .contains("\"words\":[{", "\"caseCode\":\"" + river.code() + "\"");
    assertThat(desk.get("/cases/" + river.code()).body()).contains("decision due");
    String tag = known.headers().firstValue("ETag").orElseThrow();
    String no = "{\"reason\":\"HARD_TO_REACH\",\"words\":\"Only by the console\"}";

    HttpResponse<String> said = desk.postJson("/api/v1" + path + "/decision", tag, no);

    assertThat(said.statusCode()).isEqualTo(200);
    assertThat(said.body())
        .contains(
            "\"proposedNo\":\"HARD_TO_REACH\"",
            "\"answer\":\"NOT_YET\"",
            "\"kind\":\"NO_PROPOSED\"");
    DeskVisitor other = DeskVisitor.signedIn(river.second);
    other.get(path);
    String next = said.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> down = other.postJson("/api/v1" + path + "/withdrawal", next, "");
    assertThat(down.statusCode()).isEqualTo(200);
    assertThat(down.body()).contains("\"kind\":\"NO_WITHDRAWN\"", "\"proposedNo\":null");
  }

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    river.decide(DisableReason.EVERYTHING_LOST, "Whoever may import can write any file");
    river.decide(DisableReason.MITIGATION_TESTED, "Test 17: the switch turns it off");
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet
            .page()
            .context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(river.lead))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        for (String each : List.of(path, "/", "/cases/" + river.code())) {
          sheet.page().navigate(TestHouse.desk(each).toString());
          sheet.picture("disclosure-" + each.split("/").length + look.name());
          assertThat(sheet.overflows()).as(each).isFalse();
        }
      }
    }
  }

  private String version() {
    return String.valueOf(river.now().version());
  }
}
