package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.bellbuoy.Doors;
import org.bellbuoy.Ports;
import org.bellbuoy.identity.AcceptInvitation;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.Role;
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
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// A passkey from making it to deciding with it, in a real browser with a virtual authenticator. A
/// house of its own, because a passkey belongs to the address at which the desk is reached.
class PasskeyBrowserTests {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));

  @Test
  void makesAPasskeySignsInWithItAndDecidesWithIt() throws IOException {
    assumeTrue(Browser.isInstalled(), "no chromium here; run bin/setup");
    int port = freePort();
    Path folder = Files.createTempDirectory("bellbuoy-passkeys-");
    TestDatabase own = TestPostgres.databaseFromTemplate("passkeys");
    DatabaseAccess owner = new DatabaseAccess(own.jdbcUrl(), own.user(), own.password());
    URI desk = URI.create("http://localhost:" + port);
    Installation installation =
        new Installation(
            folder, URI.create("https://x.test"), desk, URI.create("https://y.test"), false);
    try (Database database = Database.open(owner, TestPostgres.PASSWORDS);
        Doors doors = Doors.open(installation, database, clock, Ports.loopback(0, port, 0));
        Sheet sheet = Browser.shared().open(Look.DESKTOP_LIGHT)) {
      virtualAuthenticator(sheet.page());
      walk(sheet, desk + signInLink(doors), desk.toString());
      assertThat(sheet.complaints()).isEmpty();
    } finally {
      TestFolders.delete(folder);
    }
  }

  private void walk(Sheet sheet, String link, String desk) {
    Page page = sheet.page();
    page.navigate(link);
    page.locator("button.primary").click();
    page.navigate(desk + "/account/passkeys/new");
    page.locator("#label").fill("Work laptop");
    sheet.picture("passkey-new");
    page.locator("form[data-passkey] button").click();
    page.waitForURL("**/account");
    assertThat(page.locator("main").innerText()).contains("Work laptop", "on one device");
    sheet.picture("account-with-passkey");

    page.context().clearCookies();
    page.navigate(desk + "/sign-in?next=/people/invite");
    sheet.picture("sign-in-passkey");
    page.locator("form[data-passkey] button").click();
    page.waitForURL(desk + "/people/invite");

    clock.advance(Duration.ofMinutes(6));
    page.locator("#name").fill("Nora New");
    page.locator("#email").fill("nora@example.test");
    page.locator("input[name=roles]").first().check();
    page.locator("main form button.primary").click();
    page.waitForSelector("form[data-passkey]");
    assertThat(page.locator("h1").innerText()).isEqualTo("Show that it is you");
    sheet.picture("show-again");
    page.locator("form[data-passkey] button").click();
    page.getByText("A link for Nora New").first().waitFor();
    assertThat(page.locator("main").innerText()).contains("It is shown only now");
  }

  /// Chromium's own authenticator, which keeps passkeys and says yes by itself.
  private static void virtualAuthenticator(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject wish = new JsonObject();
    wish.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", wish);
  }

  private static String signInLink(Doors doors) {
    NewPerson typed = new NewPerson("Ada Admin", "ada@example.test", Set.of(Role.ADMINISTRATOR));
    var invited = doors.get(InvitePerson.class).execute(HOUSE, typed);
    doors.get(AcceptInvitation.class).execute(invited.link().token(), TestStaff.PASSWORD);
    return doors
        .get(MakeOneTimeLink.class)
        .execute(HOUSE, new LinkPurpose.SignIn(invited.person()))
        .path();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
