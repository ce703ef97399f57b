package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bellbuoy.advisories.SampleShelf;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.publication.Surface;
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
    SampleShelf.fill();
    String code = reports();
    String file;
    String advisory;
    try (Window desk = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        Sheet sheet = signedIn(desk, analyst)) {
      file = opens(sheet);
      assesses(sheet, file);
      advisory = drafts(sheet, file);
    }
    try (Window other = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        Sheet sheet = signedIn(other, publisher)) {
      approves(sheet, advisory);
      schedules(file);
      publishes(sheet, advisory);
      closes(file);
    }
    readsWhatBecameOfIt(code);
  }

  /// Without scripts; returns the receipt code.
  private String reports() {
    try (Window stranger = Browser.shared().window(Look.PHONE_LIGHT, Browser.Scripts.BLOCKED);
        Sheet sheet = stranger.page()) {
      Page page = sheet.page();
      page.navigate(TestHouse.street("/report").toString());
      pictures(sheet, "journey-01-report");
      page.locator("[name=what]").fill("Importing a backup writes files outside of its folder.");
      page.locator("[name=steps]").fill("Make an archive with ../../x in it and import it.");
      page.locator("[name=credit]").fill("Robin Reporter");
      submit(page);
      pictures(sheet, "journey-02-check");
      submit(page);
      pictures(sheet, "journey-03-receipt");
      return page.locator(".code").innerText();
    }
  }

  /// The number of the report that came in last; other tests leave theirs in the same inbox.
  private static String newest() {
    return TestHouse.database()
        .jdbc()
        .sql("select tracking from intake.report order by arrived_at desc, id desc limit 1")
        .query((row, _) -> row.getString("tracking"))
        .single();
  }

  /// Answers, opens a case and takes it up; returns the address of the case.
  private String opens(Sheet sheet) {
    int _ = TestHouse.get(TakeIn.class).takeIn();
    Page page = sheet.page();
    page.navigate(TestHouse.desk("/").toString());
    look(sheet, "journey-04-today");
    page.navigate(TestHouse.desk("/reports/" + newest()).toString());
    page.locator("[name=answer]").fill("Thank you. We can see it too.");
    press(page, "Send the answer");
    look(sheet, "journey-05-report");
    page.locator("[name=title]").fill("Files outside of the backup folder");
    press(page, "Open a case");
    page.waitForURL(Pattern.compile(".*/(cases|reports)/.*"));
    page.navigate(TestHouse.desk("/cases").toString());
    page.getByText("Files outside of the backup folder").first().click();
    look(sheet, "journey-06-case");
    page.locator("[name=owner]").selectOption(new SelectOption().setLabel(analyst.name()));
    press(page, "Set the owner");
    move(page, "triage", "");
    move(page, "validating", "Beacon Server 4.2.1");
    return page.url().replaceAll("[?#].*", "");
  }

  private void assesses(Sheet sheet, String file) {
    Page page = sheet.page();
    page.getByRole(AriaRole.LINK, link("Assess")).click();
    page.locator("[name=vector3]").fill("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H");
    page.locator("[name=reason]").fill("Whoever may import can write any file.");
    page.locator("[name=cwe]").fill("CWE-22");
    look(sheet, "journey-07-severity");
    press(page, "Keep the assessment");
    page.navigate(file + "/assessment/affected");
    page.locator("[name=place-0]").selectOption("beacon|4.2");
    page.locator("[name=status-0]").selectOption("affected");
    page.locator("[name=from-0]").fill("4.2.0");
    page.locator("[name=before-0]").fill("4.2.3");
    press(page, "Check");
    look(sheet, "journey-08-affected");
    press(page, "Keep the table");
    page.navigate(file + "/assessment/statements");
    page.locator("[name=state][value=none-known]").check();
    page.locator("[name=statement]").fill("None known to us.");
    press(page, "Keep the statement");
    page.locator("[name=fix]").fill("Install Beacon Server 4.2.3.");
    page.locator("[name=mitigation]").fill("Take the permission to import from everybody.");
    look(sheet, "journey-09-statements");
    press(page, "Keep the remedies");
    page.navigate(file + "/cve-ids");
    page.locator("[name=cve]").fill("CVE-2026-40071");
    look(sheet, "journey-10-cve");
    press(page, "Record the id");
    page.navigate(file);
    move(page, "accepted", "Reproduced with the steps of the report.");
    move(page, "fixing", "One stream, three days, published next week.");
    move(page, "fix verified", "4.2.3 refuses the archive; a test holds it.");
    look(sheet, "journey-11-assessed");
  }

  /// Returns the address of the advisory at the desk.
  private String drafts(Sheet sheet, String file) {
    Page page = sheet.page();
    page.getByRole(AriaRole.LINK, link("Draft an advisory")).click();
    look(sheet, "journey-12-kind");
    press(page, "Draft it");
    section(page, "title", "Path traversal in the import of backups");
    section(page, "summary", "Whoever may import can write **any** file.");
    page.locator("[name=credits]").fill("Robin Reporter");
    press(page, "Save what it states");
    look(sheet, "journey-13-draft");
    press(page, "Freeze and ask for review");
    String advisory = page.url().replaceAll("[?#].*", "");
    letsIn(sheet, file);
    return advisory;
  }

  /// Whoever shall approve and publish must be let into the circle first.
  private void letsIn(Sheet sheet, String file) {
    Page page = sheet.page();
    page.navigate(file);
    page.getByRole(AriaRole.LINK, link("Embargo, circle and parties")).click();
    page.locator("[name=person]").selectOption(new SelectOption().setLabel(publisher.name()));
    press(page, "Let in");
    assertThat(page.locator("section[aria-label=Circle]").innerText()).contains(publisher.name());
    look(sheet, "journey-14-circle");
  }

  private static void section(Page page, String name, String text) {
    Locator form = page.locator("form[action$='/sections/" + name + "']");
    form.locator("[name=" + name + "]").fill(text);
    form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
  }

  private void approves(Sheet sheet, String advisory) {
    Page page = sheet.page();
    page.navigate(advisory);
    page.getByRole(AriaRole.LINK, link("Review and approve")).click();
    look(sheet, "journey-15-review");
    press(page, "Approve this content");
  }

  private void schedules(String file) {
    try (Window desk = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        Sheet sheet = signedIn(desk, analyst)) {
      sheet.page().navigate(file);
      move(sheet.page(), "scheduled", "Today, 09:00 UTC.");
      look(sheet, "journey-16-scheduled");
    }
  }

  private void publishes(Sheet sheet, String advisory) {
    Page page = sheet.page();
    page.navigate(advisory);
    page.getByRole(AriaRole.LINK, link("Publish")).click();
    look(sheet, "journey-17-publish");
    press(page, "Publish for everybody");
    for (int tried = 0; tried < 40 && page.getByText("says the same").count() == 0; tried++) {
      page.reload();
    }
    assertThat(page.locator("main").innerText()).contains("Every surface says the same");
    look(sheet, "journey-18-surfaces");
  }

  private void closes(String file) {
    try (Window desk = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.RUN);
        Sheet sheet = signedIn(desk, analyst)) {
      Page page = sheet.page();
      page.navigate(file);
      assertThat(page.locator("main").innerText())
          .contains("All " + Surface.values().length + " public surfaces")
          .contains("1 of 1 report told", "No customer register");
      look(sheet, "journey-19-published");
      move(page, "closed", "");
      look(sheet, "journey-20-closed");
    }
  }

  private static void readsWhatBecameOfIt(String code) {
    try (Sheet sheet = Browser.shared().open(Look.PHONE_LIGHT)) {
      Page page = sheet.page();
      page.navigate(TestHouse.street("/report/status").toString());
      page.locator("#code").fill(code);
      submit(page);
      assertThat(page.locator("main").innerText())
          .contains("We can see it too", "Nothing more is open on our side.");
      look(sheet, "journey-21-status");
      Locator published = page.locator("main a[href*='/advisories/']").first();
      page.navigate(
          TestHouse.street(published.getAttribute("href").replaceFirst("^https?://[^/]+", ""))
              .toString());
      assertThat(page.locator("main").innerText()).contains("CVE-2026-40071", "4.2.3");
      look(sheet, "journey-22-advisory");
    }
  }

  /// Opens the way to a state, says what it asks, and goes.
  private static void move(Page page, String to, String said) {
    Locator way =
        page.locator("details")
            .filter(
                new Locator.FilterOptions()
                    .setHas(page.locator("summary:text-is('Move to “" + to + "”')")));
    way.locator("summary").click();
    for (Locator asked : way.locator("textarea").all()) {
      asked.fill(said);
    }
    way.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator(".page-head").innerText().toLowerCase(Locale.ROOT)).contains(to);
  }

  private static void press(Page page, String words) {
    page.getByRole(AriaRole.BUTTON, name(words).setExact(true)).click();
  }

  private static Page.GetByRoleOptions link(String words) {
    return new Page.GetByRoleOptions().setName(words).setExact(true);
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
