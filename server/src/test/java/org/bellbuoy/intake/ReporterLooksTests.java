package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.correspondence.Receipts;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Axe;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages of letters, of rules, of good faith and of the reporter fit the window, and axe finds
/// nothing.
class ReporterLooksTests {

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"DESKTOP_LIGHT", "PHONE_DARK"})
  void isFitToBeSeen(Look look) {
    assumeThat(Browser.isInstalled()).isTrue();
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    Receipt receipt = report();
    TestHouse.get(AnswerReport.class).answer(lead, receipt.tracking(), "1. Which version is it?");
    List<String> wrong = new ArrayList<>();
    try (Window window = Browser.shared().window(look, Browser.Scripts.RUN);
        Sheet sheet = window.page()) {
      sheet.page().context().addCookies(List.of(signedIn(lead)));
      seen(sheet, "/settings/letters", "letters", wrong);
      seen(sheet, "/inbox/rules", "rules", wrong);
      seen(sheet, "/settings/letters/duplicate", "letter", wrong);
      seen(sheet, "/settings/ground-rules", "ground-rules", wrong);
      String report = "/reports/" + receipt.tracking();
      seen(sheet, report + "?letter=more-information", "report-letter", wrong);
      status(sheet.page(), receipt);
      check(sheet, "reporter-status", wrong);
    }
    assertThat(wrong).isEmpty();
  }

  private static void seen(Sheet sheet, String path, String name, List<String> wrong) {
    sheet.page().navigate(TestHouse.desk(path).toString());
    check(sheet, name, wrong);
  }

  private static void status(Page page, Receipt receipt) {
    page.navigate(TestHouse.street("/report/status").toString());
    page.fill("#code", receipt.code());
    page.click("main button[type=submit]");
  }

  private static void check(Sheet sheet, String name, List<String> wrong) {
    sheet.picture("looks-" + name);
    if (sheet.overflows()) {
      wrong.add(name + " scrolls sideways");
    }
    if (Axe.isInstalled()) {
      sheet.findings().forEach(finding -> wrong.add(name + " " + finding));
    }
  }

  private static Cookie signedIn(Viewer.Staff person) {
    return new Cookie("__Host-desk", TestStaff.session(person))
        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
        .setSecure(true);
  }

  private static Receipt report() {
    Content content =
        Content.read(new Content("other", "", "The gate is open.", "", "", "Ada", "", ""));
    Receipt receipt =
        TestHouse.get(ReceiveReport.class)
            .receive(
                new NewReport(Source.FORM, content, List.of(), 0),
                TestHouse.get(Receipts.class).fresh());
    TestHouse.get(TakeIn.class).takeIn();
    return receipt;
  }
}
