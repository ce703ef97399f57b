package org.bellbuoy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// The page of the mail server, for administrators only.
class MailPagesTests {

  private static final String PATH = "/operations/mail";

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final DeskVisitor visitor = DeskVisitor.signedIn(administrator);

  @Test
  void keepsWhatWasTypedWhenItCannotBeTaken() {
    visitor.get(PATH);
    HttpResponse<String> page =
        visitor.post(
            PATH,
            "version",
            "0",
            "host",
            "mail.example.com",
            "port",
            "x",
            "security",
            "loopback",
            "from",
            "nobody",
            "password",
            "very secret");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("mail.example.com", "Enter a port", "this machine only", "e-mail address")
        .doesNotContain("very secret");
  }

  @Test
  void isShownToNobodyElse() {
    DeskVisitor lead = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));

    assertThat(lead.get(PATH).statusCode()).isEqualTo(403);
    assertThat(visitor.get("/api/v1/mail-account").body()).doesNotContain("password");
  }

  @Test
  void looksAsItShouldEverywhere() {
    assumeTrue(Browser.isInstalled(), "no browser here");
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet
            .page()
            .context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(administrator))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        sheet.page().navigate(TestHouse.desk(PATH).toString());
        sheet.picture("mail-account");
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
      }
    }
  }
}
