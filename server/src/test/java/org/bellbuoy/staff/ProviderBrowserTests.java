package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.Doors;
import org.bellbuoy.Ports;
import org.bellbuoy.identity.AcceptInvitation;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.SecondFactorRule;
import org.bellbuoy.identity.SetSecondFactorRule;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.operations.Database;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.TestClock;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestFolders;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestProvider;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// From a new house to a sign-in by the identity provider, in a real browser, with the provider on
/// another site, so that the browser keeps back the cookies that it should.
class ProviderBrowserTests {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final String EMAIL = "ada@example.test";

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));

  @Test
  void setsTheProviderLinksAnAccountAndSignsInWithIt() throws IOException {
    assumeTrue(Browser.isInstalled(), "no chromium here; run bin/setup");
    System.setProperty("bellbuoy.identity.provider-on-loopback", "true");
    int port = freePort();
    Path folder = Files.createTempDirectory("bellbuoy-provider-");
    TestDatabase own = TestPostgres.databaseFromTemplate("provider");
    DatabaseAccess owner = new DatabaseAccess(own.jdbcUrl(), own.user(), own.password());
    URI desk = URI.create("http://localhost:" + port);
    Installation installation =
        new Installation(
            folder, URI.create("https://x.test"), desk, URI.create("https://y.test"), false);
    try (Database database = Database.open(owner, TestPostgres.PASSWORDS);
        Doors doors = Doors.open(installation, database, clock, Ports.loopback(0, port, 0));
        TestProvider provider = TestProvider.by(clock);
        Sheet sheet = Browser.shared().open(Look.DESKTOP_LIGHT)) {
      invite(doors);
      isLedToASecondFactorFirst(sheet, desk.toString());
      doors.get(SetSecondFactorRule.class).execute(HOUSE, SecondFactorRule.Whom.NOBODY, 0);
      setsTheProvider(sheet, desk.toString(), provider);
      linksAndSignsIn(sheet, desk.toString(), provider, doors);
      assertThat(sheet.complaints()).isEmpty();
    } finally {
      TestFolders.delete(folder);
    }
  }

  private static void isLedToASecondFactorFirst(Sheet sheet, String desk) {
    Page page = sheet.page();
    signIn(page, desk);
    arrives(page, desk + "/account/second-factor");
    assertThat(page.locator("h1").innerText()).isEqualTo("One thing before anything else");
    pictures(sheet, "second-factor-first");
  }

  private static void setsTheProvider(Sheet sheet, String desk, TestProvider provider) {
    Page page = sheet.page();
    page.navigate(desk + "/people/second-factor");
    pictures(sheet, "second-factor-rule");
    page.navigate(desk + "/people/provider");
    page.locator("#issuer").fill(provider.issuerElsewhere());
    page.locator("#name").fill("Works ID");
    page.locator("#clientId").fill(TestProvider.CLIENT);
    page.locator("#clientSecret").fill("a secret of the works");
    page.locator("#groups").fill("leads = lead\nadmins = administrator");
    page.locator("#strong").fill("mfa");
    page.locator("main form button.primary").click();
    appears(page, "button.danger");
    pictures(sheet, "provider-settings");
  }

  private static void linksAndSignsIn(
      Sheet sheet, String desk, TestProvider provider, Doors doors) {
    Page page = sheet.page();
    Map<String, Object> claims =
        Map.of("groups", List.of("admins", "leads"), "amr", List.of("pwd", "mfa"));
    page.navigate(desk + "/account");
    page.locator("form[action='/account/provider'] button").click();
    appears(page, "a.primary");
    pictures(sheet, "provider-link");
    provider.vouchesFor("ada at the works", claims);
    page.locator("a.primary").click();
    arrives(page, desk + "/account");
    assertThat(page.locator("main").innerText()).contains("Part the accounts", "lead");
    pictures(sheet, "account-linked");

    page.context().clearCookies();
    doors.get(SetSecondFactorRule.class).execute(HOUSE, SecondFactorRule.Whom.EVERYBODY, 0);
    page.navigate(desk + "/sign-in?next=/people");
    pictures(sheet, "sign-in-provider");
    provider.vouchesFor("ada at the works", claims);
    page.locator("#provider").click();
    arrives(page, desk + "/people");
    assertThat(page.locator("h1").innerText()).isEqualTo("People");
  }

  private static void arrives(Page page, String there) {
    comes(page, there, () -> page.waitForURL(there));
  }

  private static void appears(Page page, String selector) {
    comes(page, selector, () -> page.waitForSelector(selector));
  }

  /// Says what is there instead, where it does not come.
  private static void comes(Page page, String what, Runnable waiting) {
    try {
      waiting.run();
    } catch (PlaywrightException never) {
      String shown = page.url() + "\n" + page.locator("body").innerText();
      throw new AssertionError("waited for " + what + ", and there is " + shown, never);
    }
  }

  private static void pictures(Sheet sheet, String name) {
    sheet.picture(name);
    sheet.wear(Look.PHONE_DARK);
    sheet.picture(name);
    assertThat(sheet.overflows()).as(name).isFalse();
    sheet.wear(Look.DESKTOP_LIGHT);
  }

  private static void signIn(Page page, String desk) {
    page.navigate(desk + "/sign-in");
    page.locator("#email").fill(EMAIL);
    page.locator("#password").fill(TestStaff.PASSWORD);
    page.locator("form[action='/sign-in'] button").click();
  }

  private static void invite(Doors doors) {
    NewPerson typed = new NewPerson("Ada Admin", EMAIL, Set.of(Role.ADMINISTRATOR));
    var invited = doors.get(InvitePerson.class).execute(HOUSE, typed);
    doors.get(AcceptInvitation.class).execute(invited.link().token(), TestStaff.PASSWORD);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
