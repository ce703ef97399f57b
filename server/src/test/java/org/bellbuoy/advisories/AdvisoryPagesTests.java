package org.bellbuoy.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.BakeTree;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AdvisoryPagesTests {

  private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

  private final Viewer.Staff writer = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final Viewer.Staff second = TestStaff.person(Role.PUBLISHER);
  private final String caseCode =
      TestHouse.get(OpenCase.class).open(writer, "Mails that look like ours");
  private final DeskVisitor desk = DeskVisitor.signedIn(writer);

  @Test
  void carriesAThreatNoticeFromCaseToPublicPage() {
    letIn(second);
    TestHouse.get(BakeTree.class).bake();
    String path = drafted("THREAT");
    desk.get(path);
    assertThat(
            desk.post(path + "/sections/summary", "summary", "Do **not** open it.", "version", "0")
                .statusCode())
        .isEqualTo(303);
    String page = desk.get(path).body();
    assertThat(desk.post(path + "/submission", "number", "", "version", version(page)).statusCode())
        .isEqualTo(303);

    DeskVisitor other = DeskVisitor.signedIn(second);
    String review = other.get(path + "/review").body();
    assertThat(review).contains("<strong>not</strong>", writer.name());
    assertThat(other.post(path + "/review", "hash", found(HASH, review)).statusCode())
        .isEqualTo(303);
    String publish = other.get(path + "/publish").body();
    assertThat(publish).contains("This cannot be undone", "/feeds/advisories.atom");
    assertThat(other.post(path + "/publish", "hash", found(HASH, publish)).statusCode())
        .isEqualTo(303);

    assertThat(desk.get(path).body()).contains("Start a revision", "Withdraw this advisory");
    assertThat(desk.get("/cases/" + caseCode).body()).contains("TEST2026-");
  }

  @Test
  void showsAPreviewWithoutAScriptAndKeepsNothing() {
    String path = drafted("THREAT");
    desk.get(path);
    HttpResponse<String> page =
        desk.post(
            path + "/sections/summary", "summary", "It is *bad*.", "version", "0", "do", "preview");

    assertThat(page.body()).contains("<em>bad</em>");
    assertThat(desk.get(path).body()).doesNotContain("It is *bad*.");
  }

  @Test
  void keepsBothWhenTwoWriteTheSameSection() {
    String path = drafted("THREAT");
    desk.get(path);
    desk.post(path + "/sections/summary", "summary", "First.", "version", "0");
    HttpResponse<String> late =
        desk.post(path + "/sections/summary", "summary", "Second.", "version", "0");

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("Second.", "Somebody changed this");
  }

  @Test
  void mergesWhatTwoWroteAtDifferentPlacesOfASection() {
    String path = drafted("THREAT");
    desk.get(path);
    desk.post(path + "/sections/summary", "summary", "Do not open the mail.", "version", "0");
    String read = "Do not open the mail.";
    desk.post(path + "/sections/summary", "summary", "Never open the mail.", "version", "1");
    HttpResponse<String> late =
        desk.post(
            path + "/sections/summary",
            "summary",
            "Do not open the message.",
            "version",
            "1",
            "read",
            read);

    assertThat(late.statusCode()).isEqualTo(303);
    assertThat(desk.get(path).body()).contains("Never open the message.");
  }

  @Test
  void showsBothWhereTwoChangedTheSameWords() {
    String path = drafted("THREAT");
    desk.get(path);
    desk.post(path + "/sections/summary", "summary", "Open it.", "version", "0");
    desk.post(path + "/sections/summary", "summary", "Open nothing.", "version", "1");
    HttpResponse<String> late =
        desk.post(
            path + "/sections/summary",
            "summary",
            "Open everything.",
            "version",
            "1",
            "read",
            "Open it.");

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body())
        .contains("Somebody else changed the same words", "theirs: </span>nothing.", "yours: ");
    assertThat(desk.get(path).body()).contains("Open nothing.");
  }

  @Test
  void mergesWhatTwoStatedInDifferentFields() {
    String path = drafted("THREAT");
    String page = desk.get(path).body();
    desk.post(path + "/particulars", stating(page, "THREAT", "Ann", ""));
    HttpResponse<String> late =
        desk.post(path + "/particulars", stating(page, "PRELIMINARY", "", "2026-12-20"));

    assertThat(late.statusCode()).isEqualTo(303);
    assertThat(desk.get(path).body())
        .contains("value=\"2026-12-20\"", "<option value=\"PRELIMINARY\" selected")
        .containsPattern("name=\"credits\"[^>]*>\\s*Ann<");
  }

  @Test
  void letsOneChooseWhereTwoStatedTheSameOtherwise() {
    String path = drafted("PRELIMINARY");
    String page = desk.get(path).body();
    desk.post(path + "/particulars", stating(page, "PRELIMINARY", "", "2026-12-20"));
    HttpResponse<String> late =
        desk.post(path + "/particulars", stating(page, "PRELIMINARY", "Ben", "2026-12-24"));

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body())
        .contains("Somebody else changed the same", "Theirs: 2026-12-20", "below: 2026-12-24");
    assertThat(desk.get(path).body()).contains("value=\"2026-12-20\"");

    String[] unchosen = stating(late.body(), "PRELIMINARY", "Ben", "2026-12-24");
    String[] asked = with(unchosen, "clash-nextUpdateBy", "yes");
    assertThat(desk.post(path + "/particulars", asked).body())
        .contains("Choose which one stands.", "Theirs: 2026-12-20");
    desk.post(path + "/particulars", with(asked, "choose-nextUpdateBy", "theirs"));
    assertThat(desk.get(path).body())
        .contains("value=\"2026-12-20\"")
        .containsPattern("name=\"credits\"[^>]*>\\s*Ben<");
  }

  @Test
  void showsRedGatesForARelease() {
    String path = drafted("RELEASE");

    assertThat(desk.get(path).body()).contains("Each flaw needs a CVE id", "Put right");
  }

  @Test
  void isMissingForWhoeverIsNotInTheCircle() {
    String path = drafted("THREAT");
    DeskVisitor outsider = DeskVisitor.signedIn(TestStaff.person(Role.LEAD, Role.PUBLISHER));

    for (String page : new String[] {"", "/preview", "/review", "/publish"}) {
      assertThat(outsider.get(path + page).statusCode()).as(page).isEqualTo(404);
    }
  }

  @Test
  void showsThePublicPageAsItWouldBe() {
    assertThat(desk.get(drafted("THREAT") + "/preview").body())
        .contains("Mails that look like ours", "Threat notice");
  }

  @Test
  void givesACaseItsCveIdAndNoOther() {
    String page = "/cases/" + caseCode + "/cve-ids";
    desk.get(page);

    assertThat(desk.post(page, "cve", "CVE-24-1").statusCode()).isEqualTo(422);
    assertThat(desk.post(page, "cve", "CVE-1900-0001").body()).contains("drills only");
    assertThat(desk.post(page, "cve", "CVE-2026-77001").statusCode()).isEqualTo(303);
    assertThat(desk.get("/cases/" + caseCode).body()).contains("CVE-2026-77001");
  }

  @Test
  void doesTheSameForPrograms() throws Exception {
    String token = TestStaff.token(writer);
    String drafted =
        post(token, "/api/v1/advisories", "{\"caseCode\":\"" + caseCode + "\",\"kind\":\"threat\"}")
            .body();
    String code = found(Pattern.compile("\"code\":\"([a-z0-9]{10})\""), drafted);

    assertThat(drafted).contains("\"state\":\"DRAFT\"", "\"gates\":[");
    assertThat(
            post(token, "/api/v1/advisories/" + code + "/approval", "{\"hash\":\"x\"}")
                .statusCode())
        .isEqualTo(409);
  }

  private void letIn(Viewer.Staff person) {
    CaseFile file = TestHouse.get(Cases.class).get(writer, caseCode);
    TestHouse.get(AddToCircle.class).add(writer, file.embargo(), person.personId());
  }

  private String drafted(String kind) {
    desk.get("/advisories/new?case=" + caseCode);
    HttpResponse<String> answer = desk.post("/advisories", "case", caseCode, "kind", kind);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]+", "");
  }

  /// The form of what it states as the page shows it, filled in otherwise.
  private static String[] stating(String page, String kind, String credits, String next) {
    Element form = Jsoup.parse(page).selectFirst("form[action$=/particulars]");
    assertThat(form).isNotNull();
    List<String> sent =
        new ArrayList<>(List.of("kind", kind, "credits", credits, "nextUpdateBy", next));
    for (Element hidden : form.select("input[type=hidden][name^=read],input[name=version]")) {
      sent.addAll(List.of(hidden.attr("name"), hidden.attr("value")));
    }
    return sent.toArray(String[]::new);
  }

  private static String[] with(String[] sent, String field, String value) {
    return Stream.concat(Stream.of(sent), Stream.of(field, value)).toArray(String[]::new);
  }

  /// The version of the revision stands in the last form that carries one.
  private static String version(String page) {
    String last = "";
    Matcher matcher = VERSION.matcher(page);
    while (matcher.find()) {
      last = matcher.group(1);
    }
    return last;
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return matcher.group(1);
  }

  private static HttpResponse<String> post(String token, String path, String body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(TestHouse.desk(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
