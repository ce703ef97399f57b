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
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The page of the mail server, for administrators only.
class MailPagesTests {

  private static final String PATH = "/operations/mail";

  private static final String MAILBOX = "/operations/mailbox";

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR, Role.INTAKE);
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
  void keepsWhatWasTypedOfAMailboxThatCannotBeTaken() {
    visitor.get(MAILBOX);
    HttpResponse<String> page =
        visitor.post(
            MAILBOX,
            "version",
            "0",
            "host",
            "imap.example.com",
            "port",
            "0",
            "security",
            "loopback",
            "folder",
            "INBOX",
            "done",
            "INBOX",
            "password",
            "very secret");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("imap.example.com", "Enter a port", "this machine only", "another folder")
        .doesNotContain("very secret");
    assertThat(visitor.get("/api/v1/mailbox").body()).doesNotContain("password");
  }

  @Test
  void signsByTheKeyWhoseRecordStandsInTheDns() {
    visitor.get(PATH);
    try {
      assertThat(visitor.post(PATH + "/keys").statusCode()).isEqualTo(303);
      MailKey first = keys().getFirst();
      assertThat(first.state()).isEqualTo(MailKey.State.WAITS);
      assertThat(first.record()).startsWith("v=DKIM1; k=rsa; p=MII");
      assertThat(first.name("example.com")).isEqualTo(first.selector() + "._domainkey.example.com");

      visitor.post(PATH + "/keys/" + first.selector() + "/sign");
      visitor.post(PATH + "/keys");
      MailKey second = keys().getFirst();
      visitor.post(PATH + "/keys/" + second.selector() + "/sign");

      assertThat(keys())
          .extracting(MailKey::state)
          .containsExactly(MailKey.State.SIGNS, MailKey.State.RETIRED);
      assertThat(TestHouse.get(MailKeys.class).signing(MailKind.CORRESPONDENCE).selector())
          .isEqualTo(second.selector());
      assertThat(visitor.post(PATH + "/keys/nobodys/sign").statusCode()).isEqualTo(404);
    } finally {
      forgetKeys();
    }
  }

  private static void forgetKeys() {
    JdbcClient.create(TestHouse.database().dataSource())
        .sql("delete from delivery.mail_key")
        .update();
  }

  private List<MailKey> keys() {
    return TestHouse.get(MailKeys.class).all(administrator, MailKind.CORRESPONDENCE);
  }

  @Test
  void looksAsItShouldEverywhere() {
    assumeTrue(Browser.isInstalled(), "no browser here");
    HouseAccount.at(1);
    visitor.get(PATH);
    visitor.post(PATH + "/keys");
    try {
      look();
    } finally {
      HouseAccount.none();
      forgetKeys();
    }
  }

  private void look() {
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
        for (String path : List.of(PATH, MAILBOX, "/inbox/mail")) {
          sheet.page().navigate(TestHouse.desk(path).toString());
          sheet.picture("mail" + path.replace('/', '-'));
          assertThat(sheet.overflows()).isFalse();
          assertThat(sheet.findings()).isEmpty();
        }
      }
    }
  }
}
