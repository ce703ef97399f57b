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
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.HandedInvitation;
import org.bellbuoy.embargo.InviteParty;
import org.bellbuoy.embargo.PartyKind;
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

  private static final Set<Role> ROLES = Set.of(Role.ADMINISTRATOR, Role.LEAD);

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));

  @Test
  void makesAPasskeySignsInWithItAndDecidesWithIt() throws IOException {
    assumeTrue(Browser.isInstalled(), "no chromium here; run bin/setup");
    int port = freePort();
    Path folder = Files.createTempDirectory("bellbuoy-passkeys-");
    TestDatabase own = TestPostgres.databaseFromTemplate("passkeys");
    DatabaseAccess owner = new DatabaseAccess(own.jdbcUrl(), own.user(), own.password());
    URI desk = URI.create("http://localhost:" + port);
    int second = freePort();
    URI counter = URI.create("http://localhost:" + second);
    Installation installation =
        new Installation(folder, URI.create("https://x.test"), desk, counter, false);
    try (Database database = Database.open(owner, TestPostgres.PASSWORDS);
        Doors doors = Doors.open(installation, database, clock, Ports.loopback(0, port, second));
        Sheet sheet = Browser.shared().open(Look.DESKTOP_LIGHT)) {
      Runnable another = virtualAuthenticator(sheet.page());
      Viewer.Staff ada = ada(doors);
      walk(sheet, desk + signInLink(doors, ada), desk.toString());
      another.run();
      comesBack(sheet, invitation(doors, ada), counter.toString());
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

  /// An outsider makes a passkey at the counter and comes back by it, with the keyboard alone.
  private static void comesBack(Sheet sheet, HandedInvitation handed, String counter) {
    Page page = sheet.page();
    page.navigate(counter + handed.path());
    page.locator("[name=word]").fill(handed.word());
    page.keyboard().press("Enter");
    page.waitForURL(counter + "/");
    sheet.picture("counter-first-visit");
    page.getByText("Make a passkey").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/passkeys");
    sheet.picture("counter-passkey-new");
    page.locator("#label").fill("Work laptop");
    page.keyboard().press("Enter");
    page.getByText("Made ").first().waitFor();
    assertThat(page.locator("main").innerText()).contains("Work laptop");
    sheet.picture("counter-passkeys");

    page.context().clearCookies();
    page.navigate(counter + "/sign-in");
    sheet.picture("counter-sign-in");
    page.locator("form[data-passkey] button").focus();
    page.keyboard().press("Enter");
    page.waitForURL(counter + "/");
    assertThat(page.locator("main").innerText()).contains("You come in by your passkey");
    sheet.picture("counter-second-visit");
  }

  private static HandedInvitation invitation(Doors doors, Viewer.Staff lead) {
    String code = doors.get(OpenCase.class).open(lead, "The gate");
    EmbargoId circle = doors.get(Cases.class).get(lead, code).embargo();
    return doors.get(InviteParty.class).invite(lead, circle, PartyKind.UPSTREAM, "Rosa Duarte", 30);
  }

  /// Chromium's own authenticator, which keeps passkeys and says yes by itself.
  ///
  /// @return puts another one in its place: both doors are `localhost` here, and it would show the
  ///   passkey of one at the other
  private static Runnable virtualAuthenticator(Page page) {
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
    JsonObject made = session.send("WebAuthn.addVirtualAuthenticator", wish);
    JsonObject which = new JsonObject();
    which.add("authenticatorId", made.get("authenticatorId"));
    return () -> session.send("WebAuthn.clearCredentials", which);
  }

  private static Viewer.Staff ada(Doors doors) {
    NewPerson typed = new NewPerson("Ada Admin", "ada@example.test", ROLES);
    var invited = doors.get(InvitePerson.class).execute(HOUSE, typed);
    doors.get(AcceptInvitation.class).execute(invited.link().token(), TestStaff.PASSWORD);
    return new Viewer.Staff(invited.person(), "Ada Admin", ROLES);
  }

  private static String signInLink(Doors doors, Viewer.Staff person) {
    return doors
        .get(MakeOneTimeLink.class)
        .execute(HOUSE, new LinkPurpose.SignIn(person.personId()))
        .path();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
