package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SampleFacts;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.SubmitForReview;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.publication.PublishRevision;
import org.bellbuoy.publication.Published;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.Axe;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.Window;
import org.junit.jupiter.api.Test;

/// From a stranger's report to the public page, in a real browser.
class JourneyTests {

  private final Viewer.Staff analyst = TestStaff.person(Role.INTAKE, Role.ANALYST, Role.LEAD);
  private final Viewer.Staff publisher = TestStaff.person(Role.PUBLISHER, Role.LEAD);

  @Test
  void leadsFromAStrangersReportToThePublicPageAndBackToTheReporter() {
    assumeTrue(Browser.isInstalled(), "no chromium here; run bin/setup");
    String code = reports();
    String caseCode = worksOn();
    Published published = publishes(caseCode);

    try (Sheet sheet = Browser.shared().open(Look.PHONE_LIGHT)) {
      Page page = sheet.page();
      page.navigate(TestHouse.street("/advisories/" + published.trackingId()).toString());
      look(sheet, "journey-7-advisory");
      page.navigate(TestHouse.street("/report/status").toString());
      page.locator("#code").fill(code);
      submit(page);
      assertThat(page.locator("main").innerText()).contains("We can see it too");
      look(sheet, "journey-8-status");
    }
  }

  /// Without scripts; returns the receipt code.
  private String reports() {
    try (Window stranger = Browser.shared().window(Look.PHONE_LIGHT, Browser.Scripts.BLOCKED);
        Sheet sheet = stranger.page()) {
      Page page = sheet.page();
      page.navigate(TestHouse.street("/report").toString());
      pictures(sheet, "journey-1-report");
      page.locator("[name=what]").fill("Importing a backup writes files outside of its folder.");
      page.locator("[name=steps]").fill("Make an archive with ../../x in it and import it.");
      page.locator("[name=credit]").fill("Robin Reporter");
      submit(page);
      pictures(sheet, "journey-2-check");
      submit(page);
      pictures(sheet, "journey-3-receipt");
      return page.locator(".code").innerText();
    }
  }

  /// Answers, opens a case and takes it up; returns the code of the case.
  private String worksOn() {
    int _ = TestHouse.get(TakeIn.class).takeIn();
    try (Window desk = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        Sheet sheet = signedIn(desk, analyst)) {
      Page page = sheet.page();
      look(sheet, "journey-4-today");
      page.locator("#reports ~ table a").last().click();
      page.locator("[name=answer]").fill("Thank you. We can see it too.");
      page.getByRole(AriaRole.BUTTON, name("Send the answer")).click();
      look(sheet, "journey-5-report");
      page.locator("[name=title]").fill("Files outside of the backup folder");
      page.getByRole(AriaRole.BUTTON, name("Open a case")).click();
      page.waitForURL(Pattern.compile(".*/(cases|reports)/.*"));
      page.navigate(TestHouse.desk("/cases").toString());
      page.getByText("Files outside of the backup folder").first().click();
      look(sheet, "journey-6-case");
      return page.url().replaceAll(".*/", "");
    }
  }

  private Published publishes(String caseCode) {
    CaseFile file = TestHouse.get(Cases.class).get(analyst, caseCode);
    TestHouse.get(AddToCircle.class).add(analyst, file.embargo(), publisher.personId());
    AdvisoryId id =
        TestHouse.get(DraftAdvisory.class)
            .draft(
                analyst,
                new NewAdvisory(
                    AdvisoryKind.RELEASE,
                    file.embargo(),
                    file.id().value(),
                    Map.of(
                        SectionName.TITLE, "Path traversal in the import of backups",
                        SectionName.SUMMARY, "Whoever may import can write **any** file."),
                    Particulars.about(List.of(SampleFacts.flaw("CVE-2026-40071")))));
    long version = TestHouse.get(Advisories.class).open(analyst, id).revision().version();
    String hash = TestHouse.get(SubmitForReview.class).submit(analyst, id, "", version);
    TestHouse.get(ApproveRevision.class).approve(publisher, id, hash);
    return TestHouse.get(PublishRevision.class).publish(publisher, id, hash);
  }

  private static Sheet signedIn(Window window, Viewer.Staff person) {
    String path =
        TestHouse.get(MakeOneTimeLink.class)
            .execute(new Viewer.Machine(), new LinkPurpose.SignIn(person.personId()))
            .path();
    Sheet sheet = window.page();
    sheet.page().navigate(TestHouse.desk(path).toString());
    submit(sheet.page());
    sheet.page().navigate(TestHouse.desk("/").toString());
    return sheet;
  }

  /// At every width and in every theme, without a fault.
  private static void look(Sheet sheet, String name) {
    for (Look look : Look.values()) {
      picture(sheet, look, name);
      if (Axe.isInstalled()) {
        assertThat(sheet.findings()).as("axe at " + name + ", " + look).isEmpty();
      }
    }
    sheet.wear(Look.DESKTOP_LIGHT);
  }

  /// The same where scripts are blocked, and axe with them.
  private static void pictures(Sheet sheet, String name) {
    for (Look look : Look.values()) {
      picture(sheet, look, name);
    }
  }

  private static void picture(Sheet sheet, Look look, String name) {
    sheet.wear(look);
    sheet.picture(name);
    assertThat(sheet.overflows()).as(name + " scrolls sideways").isFalse();
  }

  private static void submit(Page page) {
    page.locator("main form button[type=submit]").first().click();
  }

  private static Page.GetByRoleOptions name(String words) {
    return new Page.GetByRoleOptions().setName(words);
  }
}
