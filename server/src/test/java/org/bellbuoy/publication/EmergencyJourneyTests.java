package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.embargo.Ending;
import org.bellbuoy.embargo.LiftEmbargo;
import org.bellbuoy.embargo.ProposeEmbargo;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.OnlyThese;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// In a browser: one person who decides alone in an emergency, and emergency access from the
/// request to the bell.
@EnabledIf("org.bellbuoy.testkit.Browser#isInstalled")
class EmergencyJourneyTests {

  private final Viewer.Staff one =
      TestStaff.person(Role.INTAKE, Role.ANALYST, Role.LEAD, Role.PUBLISHER);
  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final Viewer.Staff second = TestStaff.person(Role.ADMINISTRATOR);

  @Test
  void decidesAloneAndRingsForEverybody() {
    try (OnlyThese _ = new OnlyThese(one, administrator, second)) {
      ReleaseRiver river = new ReleaseRiver(one, one);
      CaseFile file = river.fixed(river.fresh());
      AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
      river.submitted(id);
      String advisory = "/advisories/" + TestHouse.get(Advisories.class).get(one, id).code();
      try (Window desk = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.BLOCKED);
          Sheet sheet = signedIn(desk, one)) {
        decides(sheet, file, advisory);
      }
      try (Window desk = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.BLOCKED);
          Sheet sheet = signedIn(desk, administrator)) {
        asks(sheet, file.code());
      }
      try (Window desk = Browser.shared().window(Look.DESKTOP_LIGHT, Browser.Scripts.BLOCKED);
          Sheet sheet = signedIn(desk, second)) {
        confirms(sheet);
      }
      try (Window desk = Browser.shared().window(Look.PHONE_DARK, Browser.Scripts.BLOCKED);
          Sheet sheet = signedIn(desk, one)) {
        ends(sheet);
      }
    }
  }

  private void decides(Sheet sheet, CaseFile file, String advisory) {
    Page page = sheet.page();
    page.navigate(TestHouse.desk(advisory + "/review").toString());
    look(sheet, "alone-01-cooling-off");
    breaks(file);
    page.navigate(TestHouse.desk(advisory + "/review").toString());
    look(sheet, "alone-02-emergency");
    page.locator("[name=alone]").fill("alone");
    press(page, "Approve this content");
    page.navigate(TestHouse.desk("/cases/" + file.code()).toString());
    look(sheet, "alone-03-case");
    page.navigate(TestHouse.desk("/cases/" + file.code() + "/alone").toString());
    look(sheet, "alone-04-review");
  }

  private void breaks(CaseFile file) {
    AgreedMoment end =
        AgreedMoment.of(
            LocalDateTime.ofInstant(
                TestHouse.clock().instant().plus(Duration.ofDays(30)), ZoneOffset.UTC),
            ZoneOffset.UTC);
    Embargoes embargoes = TestHouse.get(Embargoes.class);
    TestHouse.get(ProposeEmbargo.class)
        .propose(one, file.embargo(), embargoes.get(one, file.embargo()).version(), end);
    TestHouse.get(LiftEmbargo.class)
        .lift(
            one, file.embargo(), embargoes.get(one, file.embargo()).version(), Ending.EXPLOITATION);
  }

  private static void asks(Sheet sheet, String number) {
    Page page = sheet.page();
    page.navigate(TestHouse.desk("/emergency").toString());
    page.locator("[name=number]").fill(number);
    page.locator("[name=reason]").fill("Nobody of the circle answers, and a customer calls.");
    look(sheet, "emergency-01-ask");
    press(page, "Ask, and ring for everybody");
    look(sheet, "emergency-02-asked");
  }

  private static void confirms(Sheet sheet) {
    Page page = sheet.page();
    page.navigate(TestHouse.desk("/").toString());
    look(sheet, "emergency-03-bell");
    page.navigate(TestHouse.desk("/emergency").toString());
    page.locator("main ul:not(.rings) > li a").first().click();
    press(page, "Confirm: open it now");
    look(sheet, "emergency-04-open");
  }

  private static void ends(Sheet sheet) {
    Page page = sheet.page();
    page.navigate(TestHouse.desk("/emergency").toString());
    page.locator("main ul:not(.rings) > li a").first().click();
    look(sheet, "emergency-05-told");
    press(page, "End it now");
    look(sheet, "emergency-06-over");
    assertThat(page.locator("main").innerText()).contains("ended it early");
  }

  private static void press(Page page, String words) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
        .first()
        .click();
  }

  private static Sheet signedIn(Window window, Viewer.Staff person) {
    String path =
        TestHouse.get(MakeOneTimeLink.class)
            .execute(new Viewer.Machine(), new LinkPurpose.SignIn(person.personId()))
            .path();
    Sheet sheet = window.page();
    sheet.page().navigate(TestHouse.desk(path).toString());
    sheet.page().locator("main button").click();
    return sheet;
  }

  private static void look(Sheet sheet, String name) {
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      sheet.wear(look);
      sheet.picture(name);
      assertThat(sheet.overflows()).as("overflows at " + name + ", " + look).isFalse();
    }
    assertThat(sheet.complaints()).as(name).isEmpty();
  }
}
