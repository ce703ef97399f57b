package org.bellbuoy.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// What a draft may start from besides its case, and what stays in the circle.
class TemplateTests {

  private static final String CVE = "CVE-2026-77003";

  private final Viewer.Staff lead = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final Viewer.Staff writer = TestStaff.person(Role.ANALYST);
  private final DeskVisitor desk = DeskVisitor.signedIn(lead);
  private final Advisory source = drafted();

  @Test
  void showsWordForWordWhatWouldBeKeptWithBlanksForTheCase() {
    String page = desk.get("/advisories/" + source.code() + "/template").body();

    assertThat(page)
        .contains("people outside the circle read these words")
        .contains("Ask support about [CVE ID]; it was found by [name] on [date].")
        .doesNotContain(CVE, "Ada Byron", "12 November 2026");
  }

  @Test
  void keepsExactlyTheWordsThatWereGivenAndStartsADraftFromThem() {
    String path = "/advisories/" + source.code() + "/template";
    desk.get(path);
    String name = "Path traversal " + source.code();
    HttpResponse<String> kept =
        desk.post(
            path,
            "name",
            name,
            "kind",
            "RELEASE",
            "summary",
            "A file lands outside.",
            "references",
            "https://vendor.example/help How to update",
            "thanks",
            "We thank them.",
            "confirmed",
            "yes");
    assertThat(kept.statusCode()).isEqualTo(303);

    Template template = named(name);
    assertThat(template.words().texts())
        .containsExactly(Map.entry(SectionName.SUMMARY, "A file lands outside."));
    assertThat(DeskVisitor.signedIn(writer).get("/advisory-templates").body()).contains(name);

    AdvisoryPreview begun = begun("template", template.code());
    assertThat(begun.section(SectionName.SUMMARY).text()).isEqualTo("A file lands outside.");
    assertThat(begun.content().particulars().references())
        .extracting(Reference::url)
        .containsExactly("https://vendor.example/help");
    assertThat(begun.content().particulars().credits())
        .singleElement()
        .extracting(credit -> credit.text())
        .isEqualTo("We thank them.");
  }

  @Test
  void refusesWordsOfTheCaseAtTheFieldInWhichTheyStand() {
    TemplateForm form = form("Ask about " + CVE, "Thanks to Ada Byron", true);

    assertThat(flaws(form)).extracting(Flaw::field).containsExactly("summary", "thanks");
    assertThat(flaws(form("It is CVSS:3.1/AV:N/AC:L", "", true)))
        .extracting(Flaw::field)
        .containsExactly("summary");
    assertThat(flaws(form("Since 2026-11-12", "", true))).hasSize(1);
    assertThat(flaws(form("Nothing of the case", "", true))).isEmpty();
  }

  @Test
  void namesTheYesThatAProgramLeftOut() {
    String path = "/api/v1/advisories/" + source.code() + "/template";
    desk.get("/advisory-templates");
    assertThat(desk.postJson(path, "{\"name\":\"A template\",\"kind\":\"RELEASE\"}").body())
        .contains("\"/confirmed\"", "Send a value for “confirmed”.");
  }

  @Test
  void keepsNothingUntilALeadSaysThatEveryWordWasRead() {
    assertThat(flaws(form("Words", "", false)))
        .extracting(Flaw::field)
        .containsExactly("confirmed");

    CaseFile file = TestHouse.get(Cases.class).get(lead, caseOf(source));
    TestHouse.get(AddToCircle.class).add(lead, file.embargo(), writer.personId());
    DeskVisitor analyst = DeskVisitor.signedIn(writer);
    assertThat(analyst.get("/advisories/" + source.code()).statusCode()).isEqualTo(200);
    assertThat(analyst.get("/advisories/" + source.code() + "/template").statusCode())
        .isEqualTo(403);
  }

  @Test
  void isRenamedAndTakenOutOfUse() {
    String name = "A name " + source.code();
    String code =
        TestHouse.get(SaveTemplate.class).save(lead, source.id(), form(name, "Words", "", true));
    desk.get("/advisory-templates");
    String path = "/advisory-templates/" + code;

    desk.post(path + "/name", "name-" + code, "Better " + name, "version", "0");
    assertThat(named("Better " + name).code()).isEqualTo(code);
    assertThat(desk.post(path + "/name", "name-" + code, "Late", "version", "0").statusCode())
        .isEqualTo(422);

    desk.post(path + "/retirement");
    assertThat(desk.get("/advisory-templates").body()).doesNotContain(name);
    assertThat(begin("template", code).statusCode()).isEqualTo(422);
  }

  @Test
  void startsLikeAnotherAdvisoryAndNamesWhatItTookAndLeft() {
    HttpResponse<String> answer = begin("like", source.code());
    AdvisoryPreview begun = opened(answer);

    assertThat(begun.section(SectionName.SUMMARY).text())
        .isEqualTo("Ask support about [CVE ID]; it was found by [name] on [date].");
    assertThat(begun.content().title()).isEqualTo("Another hole");
    assertThat(begun.content().particulars().vulnerabilities())
        .noneMatch(flaw -> String.valueOf(flaw.cve()).contains("77003"));
    assertThat(begun.content().particulars().credits()).isEmpty();
    assertThat(desk.get(place(answer)).body())
        .contains("It starts like", "Left out: title, number", "a CVE ID in the text")
        .contains("its circle is another one");
  }

  @Test
  void startsLikeNoAdvisoryThatOneMayNotRead() {
    Viewer.Staff stranger = TestStaff.person(Role.LEAD);
    DeskVisitor other = DeskVisitor.signedIn(stranger);
    String own = TestHouse.get(OpenCase.class).open(stranger, "Mine");
    other.get("/advisories/new?case=" + own);
    HttpResponse<String> hidden =
        other.post("/advisories", "case", own, "kind", "THREAT", "like", source.code());
    HttpResponse<String> unknown =
        other.post("/advisories", "case", own, "kind", "THREAT", "like", "zzzzzzzzzz");

    assertThat(hidden.statusCode()).isEqualTo(422);
    assertThat(plain(hidden).replace(source.code(), "zzzzzzzzzz")).isEqualTo(plain(unknown));
  }

  /// A page without the token of its form, which is another every time.
  private static String plain(HttpResponse<String> page) {
    return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private Advisory drafted() {
    String code = TestHouse.get(OpenCase.class).open(lead, "A hole in the quay");
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    Map<SectionName, String> texts =
        Map.of(
            SectionName.TITLE,
            file.title(),
            SectionName.SUMMARY,
            "Ask support about " + CVE + "; it was found by Ada Byron on 12 November 2026.");
    Particulars said = Particulars.about(List.of(SampleFacts.flaw(CVE)));
    AdvisoryId id =
        TestHouse.get(DraftAdvisory.class)
            .draft(
                lead,
                new NewAdvisory(
                    AdvisoryKind.THREAT, file.embargo(), file.id().value(), texts, said));
    return TestHouse.get(Advisories.class).get(lead, id);
  }

  private String caseOf(Advisory advisory) {
    return TestHouse.get(Cases.class)
        .find(lead, new CaseId(Objects.requireNonNull(advisory.caseId())))
        .orElseThrow()
        .code();
  }

  private static TemplateForm form(String summary, String thanks, boolean confirmed) {
    return form("A template", summary, thanks, confirmed);
  }

  private static TemplateForm form(String name, String summary, String thanks, boolean confirmed) {
    return new TemplateForm(
        name, "RELEASE", summary, null, null, null, null, null, null, thanks, confirmed);
  }

  private List<Flaw> flaws(TemplateForm form) {
    try {
      String _ = TestHouse.get(SaveTemplate.class).save(lead, source.id(), form);
      return List.of();
    } catch (Refused refused) {
      return ((Invalid) refused.refusal()).flaws();
    }
  }

  private Template named(String name) {
    return TestHouse.get(DraftTemplates.class).all(lead).stream()
        .filter(each -> each.words().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> begin(String field, String value) {
    String code = TestHouse.get(OpenCase.class).open(lead, "Another hole");
    desk.get("/advisories/new?case=" + code);
    return desk.post("/advisories", "case", code, "kind", "THREAT", field, value);
  }

  private AdvisoryPreview begun(String field, String value) {
    return opened(begin(field, value));
  }

  private AdvisoryPreview opened(HttpResponse<String> answer) {
    String code = place(answer).replaceAll("^/advisories/|[?].*$", "");
    Advisories advisories = TestHouse.get(Advisories.class);
    return advisories.open(lead, advisories.byCode(lead, code).id());
  }

  private static String place(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]+", "");
  }
}
