package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// From an invitation to a broken embargo, in a browser: at the desk, the counter and the mailbox.
@EnabledIf("org.bellbuoy.testkit.Browser#isInstalled")
class EmbargoJourneyTests {

  private final Viewer.Staff lead =
      TestStaff.person(Role.LEAD, Role.INTAKE, Role.ANALYST, Role.AUDITOR);

  @Test
  void invitesAgreesLeaksAndWorksTheRunbook() {
    String sent =
        new StreetVisitor()
            .postJson("/api/v1/reports", "{\"what\":\"A hole in the fence\",\"files\":[]}")
            .body();
    TestHouse.get(TakeIn.class).takeIn();
    String code =
        TestHouse.get(OpenCaseForReport.class)
            .open(lead, field(sent, "tracking"), "A hole in the fence of the import");
    try (Window desk = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.BLOCKED);
        Sheet sheet = signedIn(desk)) {
      List<String> invitation = invites(sheet, code);
      try (Window window = Browser.shared().window(Look.PHONE_LIGHT, Browser.Scripts.BLOCKED);
          Sheet guest = window.page()) {
        comesIn(guest, invitation);
      }
      reads(field(sent, "code"));
      leaks(sheet, code);
    }
  }

  private static List<String> invites(Sheet sheet, String code) {
    Page page = sheet.page();
    page.navigate(TestHouse.desk("/cases/" + code + "/embargo").toString());
    page.locator("summary:text-is('Propose an end')").click();
    page.locator("[name=end]").fill("2027-01-20T14:00");
    page.locator("[name=zone]").fill("Australia/Brisbane");
    press(page, "Propose");
    page.navigate(TestHouse.desk("/cases/" + code + "/notices/new").toString());
    look(sheet, "embargo-01-notice");
    page.locator("[name=notice]").fill("Files can be written outside of the folder.\nFix: 4.2.3.");
    page.locator("[name=from]").fill("2026-11-01T09:00");
    press(page, "Lay it out");
    page.navigate(TestHouse.desk("/cases/" + code + "/parties/new").toString());
    page.locator("[name=name]").fill("Rosa Duarte, Cais Mail");
    page.locator("[name=kind]").selectOption("PARTNER");
    look(sheet, "embargo-02-invite");
    press(page, "Make the invitation");
    look(sheet, "embargo-03-handed");
    List<String> handed = page.locator("dd.mono").allInnerTexts();
    page.navigate(TestHouse.desk("/cases/" + code + "/embargo").toString());
    page.getByText("Rosa Duarte, Cais Mail").first().click();
    page.locator("[name=task]").fill("Say which of your releases carry it.");
    press(page, "Give the task");
    page.locator("[name=message]").fill("Welcome. We write here, not by mail.");
    press(page, "Send");
    look(sheet, "embargo-04-party");
    page.navigate(TestHouse.desk("/cases/" + code + "/embargo").toString());
    look(sheet, "embargo-05-embargo");
    return handed;
  }

  private static void comesIn(Sheet guest, List<String> invitation) {
    Page page = guest.page();
    page.navigate(TestHouse.counter("/").toString());
    look(guest, "counter-01-doorstep");
    String path = invitation.getFirst().replaceFirst("^https?://[^/]+", "");
    page.navigate(TestHouse.counter(path).toString());
    look(guest, "counter-02-invitation");
    page.locator("[name=word]").fill(invitation.get(1));
    press(page, "Come in");
    look(guest, "counter-03-case");
    page.locator("[name=message]").fill("Received. Two of our releases carry it.");
    press(page, "Send");
    press(page, "I agree to this date");
    press(page, "Done");
    look(guest, "counter-04-answered");
    assertThat(page.locator("main").innerText()).contains("You said yes.", "done");
  }

  private static void reads(String receipt) {
    try (Window window = Browser.shared().window(Look.PHONE_LIGHT, Browser.Scripts.BLOCKED);
        Sheet reporter = window.page()) {
      Page page = reporter.page();
      for (int tried = 0; tried < 20 && page.getByText("I agree").count() == 0; tried++) {
        page.navigate(TestHouse.street("/report/status").toString());
        page.locator("#code").fill(receipt);
        page.locator("main button").click();
      }
      look(reporter, "embargo-06-status");
      press(page, "I agree");
      assertThat(page.locator("main").innerText()).contains("You agreed.");
      look(reporter, "embargo-07-agreed");
    }
  }

  private static void leaks(Sheet sheet, String code) {
    Page page = sheet.page();
    page.navigate(TestHouse.desk("/cases/" + code + "/embargo").toString());
    page.locator("summary:text-is('Report that something is known outside')").click();
    page.locator("[name=seen]").fill("A forum names the parameter of the import.");
    press(page, "Tell the lead");
    press(page, "Confirm: the embargo is broken");
    look(sheet, "embargo-08-broken");
    page.navigate(TestHouse.desk("/cases/" + code + "/runbook").toString());
    page.getByRole(AriaRole.BUTTON, name("Done")).first().click();
    page.getByRole(AriaRole.BUTTON, name("I take it")).first().click();
    look(sheet, "embargo-09-runbook");
    page.navigate(TestHouse.desk("/cases/" + code + "/readers").toString());
    look(sheet, "embargo-10-readers");
    page.navigate(TestHouse.desk("/cases/join").toString());
    look(sheet, "embargo-11-join");
    page.navigate(TestHouse.desk("/reading-alarms").toString());
    look(sheet, "embargo-12-alarms");
  }

  private static void press(Page page, String words) {
    page.getByRole(AriaRole.BUTTON, name(words)).first().click();
  }

  private static Page.GetByRoleOptions name(String words) {
    return new Page.GetByRoleOptions().setName(words).setExact(true);
  }

  private Sheet signedIn(Window window) {
    String path =
        TestHouse.get(MakeOneTimeLink.class)
            .execute(new Viewer.Machine(), new LinkPurpose.SignIn(lead.personId()))
            .path();
    Sheet sheet = window.page();
    sheet.page().navigate(TestHouse.desk(path).toString());
    sheet.page().locator("main button").click();
    return sheet;
  }

  private static void look(Sheet sheet, String name) {
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_LIGHT, Look.DESKTOP_DARK)) {
      sheet.wear(look);
      sheet.picture(name);
      assertThat(sheet.overflows()).as("overflows at " + name + ", " + look).isFalse();
    }
    assertThat(sheet.complaints()).as(name).isEmpty();
  }

  private static String field(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }
}
