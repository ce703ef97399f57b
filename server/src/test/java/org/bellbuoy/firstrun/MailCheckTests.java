package org.bellbuoy.firstrun;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

class MailCheckTests {

  private static final String HERE = "/first-run/mail";
  private static final Pattern NUMBER = Pattern.compile(" {4}([0-9]{6})");

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final DeskVisitor visitor = DeskVisitor.signedIn(administrator);
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private SMTPServer server;
  private volatile boolean refuses;

  @BeforeEach
  void startTheirServer() {
    BasicMessageListener listener =
        (_, _, to, bytes) -> {
          String message = new String(bytes, UTF_8);
          if (message.contains("Subject: Test letter")) {
            if (refuses) {
              throw new RejectException(554, "5.7.1 Sender of " + to + " not known here");
            }
            taken.add(message);
          }
        };
    server = SMTPServer.port(0).messageHandler(listener).build();
    server.start();
    HouseAccount.at(server.getPortAllocated());
    visitor.get(HERE);
  }

  @AfterEach
  void stopTheirServer() {
    HouseAccount.none();
    server.stop();
  }

  @Test
  void isSaidOnceALetterArrivedWithItsNumber() {
    assertThat(visitor.get("/first-run").body()).contains("href=\"/first-run/mail\"");
    assertThat(said()).isEqualTo(Progress.Said.OPEN);

    HttpResponse<String> sent = visitor.post(HERE + "/letter");

    assertThat(sent.body()).contains("The server took the letter");
    assertThat(said()).as("taken is not arrived").isEqualTo(Progress.Said.OPEN);
    assertThat(visitor.post(HERE + "/arrived", "number", "123 45").statusCode()).isEqualTo(422);
    assertThat(taken).hasSize(1);
    assertThat(visitor.post(HERE + "/arrived", "number", number()).statusCode()).isEqualTo(303);

    assertThat(said()).isEqualTo(Progress.Said.FOUND);
    assertThat(visitor.get("/api/v1/first-run/mail").body())
        .contains("\"account\":true", "\"arrived\":true");
  }

  @Test
  void asksAgainWhenTheAccountChanges() {
    visitor.post(HERE + "/letter");
    visitor.post(HERE + "/arrived", "number", number());

    HouseAccount.at(server.getPortAllocated());

    assertThat(said()).isEqualTo(Progress.Said.OPEN);
  }

  @Test
  void takesNoNumberOfSomebodyElsesLetter() {
    visitor.post(HERE + "/letter");

    DeskVisitor other = DeskVisitor.signedIn(TestStaff.person(Role.ADMINISTRATOR));
    other.get(HERE);

    assertThat(other.post(HERE + "/arrived", "number", number()).statusCode()).isEqualTo(422);
  }

  @Test
  void showsWhatTheServerAnsweredAndWhatToDo() {
    refuses = true;

    HttpResponse<String> refused = visitor.post(HERE + "/letter");

    assertThat(refused.body())
        .contains(
            "The server did not take the letter", "554 5.7.1 Sender of", "Its answer says why");
    HouseAccount.at(1);
    assertThat(visitor.postJson("/api/v1/first-run/mail/letter", "").body())
        .contains("\"taken\":false", "\"trouble\":\"not-reached\"", "Check the port");
    HouseAccount.none();
    assertThat(visitor.post(HERE + "/letter").body()).contains("No mail server is set");
  }

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    refuses = true;
    visitor.post(HERE + "/letter");
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
        sheet.page().navigate(TestHouse.desk(HERE).toString());
        sheet.page().locator("#letter button").first().click();
        sheet.picture("first-run-mail");
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
      }
    }
  }

  private String number() {
    var matcher = NUMBER.matcher(taken.getLast());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private Progress.Said said() {
    return TestHouse.get(FirstRuns.class)
        .progress(administrator)
        .steps()
        .get(Topic.MAIL.ordinal())
        .said();
  }
}
