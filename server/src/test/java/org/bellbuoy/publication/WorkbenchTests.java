package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.util.Collections;
import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Role;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands beside the form while somebody writes an advisory.
class WorkbenchTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final CaseFile file = river.fixed(river.fresh());
  private final AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
  private final String code = TestHouse.get(Advisories.class).get(river.lead, id).code();
  private final String path = "/advisories/" + code;
  private final DeskVisitor desk = DeskVisitor.signedIn(river.lead);

  @ParameterizedTest
  @EnumSource
  void showsEveryOutputBesideTheFormAndByItself(OutputForm form) {
    String beside = desk.get(path + "?beside=" + form.key()).body();
    String alone = desk.get(path + "/outputs/" + form.key()).body();

    assertThat(beside).contains(form.words() + " as it would be").contains("Save what it states");
    assertThat(beside).contains("4.2.3").doesNotContain("Nothing is said in this form");
    assertThat(alone).contains("4.2.3", "Back to the draft");
  }

  @Test
  void givesEveryOutputToPrograms() {
    assertThat(desk.get("/api/v1" + path + "/outputs").body())
        .contains("\"form\":\"csaf-2.0\"", "\"errors\":0");
    assertThat(desk.get("/api/v1" + path + "/outputs/openvex").body())
        .contains("\"form\":\"openvex\"", "openvex.dev");
    assertThat(desk.get("/api/v1" + path + "/outputs/pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void countsNoErrorInADraftThatCouldBePublished() {
    assertThat(desk.get(path).body()).contains("No error and ");
  }

  @Test
  void leadsFromEachErrorToTheFieldThatMendsIt() {
    VulnerabilityFacts flaw = river.said(file).vulnerabilities().getFirst();
    AdvisoryId twice =
        river.draft(file, AdvisoryKind.RELEASE, Particulars.about(List.of(flaw, flaw)));
    String draft = "/advisories/" + TestHouse.get(Advisories.class).get(river.lead, twice).code();

    String page = desk.get(draft).body();

    assertThat(page).contains("CSAF 2.0, 6.1.23").doesNotContain("No error and ");
    assertThat(page).contains("href=\"/cases/" + file.code() + "/cve-ids\" data-fault");
  }

  @Test
  void opensOfManyFlawsTheOneThatIsAskedFor() {
    VulnerabilityFacts flaw = river.said(file).vulnerabilities().getFirst();
    List<VulnerabilityFacts> many = Collections.nCopies(21, flaw);
    AdvisoryId large = river.draft(file, AdvisoryKind.RELEASE, Particulars.about(many));
    String draft = "/advisories/" + TestHouse.get(Advisories.class).get(river.lead, large).code();

    String folded = desk.get(draft).body();
    String open = desk.get(draft + "?said=vulnerabilities-6-score").body();

    assertThat(folded)
        .contains(">Flaw 7</a>", "id=\"comments-kind\"")
        .doesNotContain("id=\"comments-vulnerabilities-6-score\"");
    assertThat(open)
        .contains(">Flaw 6</a>", "id=\"comments-vulnerabilities-6-score\"")
        .doesNotContain("id=\"comments-vulnerabilities-5-score\"");
    assertThat(desk.get(draft + "/outputs/osv").body()).contains("the first 20 of 21 documents");
  }

  @Test
  void saysWhatMembersMean() {
    assertThat(desk.get(path + "/outputs/csaf-2.0").body())
        .contains("id=\"/document/tracking/id\"", "The number by which its publisher knows it.");
    assertThat(desk.get(path + "/outputs/osv").body())
        .contains("Where the flaw came in and where it was mended.");
  }

  @Test
  void isMissingForWhoeverDoesNotKnowOfTheCase() {
    DeskVisitor outsider = DeskVisitor.signedIn(TestStaff.person(Role.LEAD, Role.PUBLISHER));

    assertThat(outsider.get(path + "/outputs/csaf-2.0").statusCode()).isEqualTo(404);
    assertThat(outsider.get("/api/v1" + path + "/outputs").statusCode()).isEqualTo(404);
    assertThat(outsider.get("/api/v1" + path + "/outputs/osv").statusCode()).isEqualTo(404);
  }

  @Test
  void savesWhatIsTypedWithoutAButtonAndJudgesItAgain() {
    assumeTrue(Browser.isInstalled(), "no browser here");
    try (var window = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        var sheet = window.page()) {
      signIn(sheet);
      sheet.page().navigate(TestHouse.desk(path + "?beside=text").toString());
      sheet.page().fill("#summary", "Whoever may import writes what they like.");
      sheet.page().locator("#section-summary [data-saved]:has-text('Saved.')").waitFor();
      sheet.page().locator("[data-count]:has-text('Errors: 0.')").waitFor();
      sheet.page().locator("[data-written]:has-text('writes what they like')").waitFor();

      assertThat(desk.get(path).body()).contains("Whoever may import writes what they like.");
      sheet.page().keyboard().press("F8");
      assertThat(sheet.page().evaluate("'fault' in document.activeElement.dataset"))
          .isEqualTo(true);
    }
  }

  @Test
  void looksAsItShouldEverywhere() {
    assumeTrue(Browser.isInstalled(), "no browser here");
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        signIn(sheet);
        for (String shown : List.of("?beside=csaf-2.0", "/outputs/csaf-2.1")) {
          sheet.page().navigate(TestHouse.desk(path + shown).toString());
          sheet.picture("workbench" + shown.replaceAll("[^a-z0-9]", "-"));
          assertThat(sheet.overflows()).as(shown).isFalse();
          assertThat(sheet.findings()).as(shown).isEmpty();
        }
      }
    }
  }

  private void signIn(Sheet sheet) {
    sheet
        .page()
        .context()
        .addCookies(
            List.of(
                new Cookie("__Host-desk", TestStaff.session(river.lead))
                    .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                    .setSecure(true)));
  }
}
