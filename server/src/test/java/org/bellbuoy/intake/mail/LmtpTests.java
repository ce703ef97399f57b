package org.bellbuoy.intake.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ForgetAddress;
import org.bellbuoy.intake.OurAddresses;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.RouteAddress;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.parsing.MailLimits;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mail handed over by a program of this machine (RFC 2033).
class LmtpTests {

  private static final List<String> NAMES = List.of("security", "abuse", "psirt");

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final String mark = UUID.randomUUID().toString();
  private final String message =
      "From: ann@example.org\r\nMessage-ID: <" + mark + "@x>\r\nSubject: a\r\n\r\nb\r\n";
  private SmtpDoor door;
  private Socket socket;
  private Said said;

  @BeforeEach
  void openTheDoor() throws IOException {
    NAMES.forEach(name ->
        TestHouse.get(RouteAddress.class).route(lead, name + mark + "@vendor.example", "security"));
    door =
        SmtpDoor.local(
            new Conversations(TestHouse.get(TakeMail.class), TestHouse.get(OurAddresses.class)), 0);
    door.open();
    socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
    said = new Said(socket);
    assertThat(said.line()).startsWith("220");
  }

  @AfterEach
  void closeTheDoor() throws IOException {
    socket.close();
    door.close();
    NAMES.forEach(
        name -> TestHouse.get(ForgetAddress.class).forget(lead, name + mark + "@vendor.example"));
  }

  @Test
  void answersEachRecipientForItselfAfterTheMessageIsDurable() throws IOException {
    assertThat(said.say("LHLO relay.example\r\n"))
        .contains("250-SIZE " + MailLimits.MESSAGE, "250 ENHANCEDSTATUSCODES");
    said.say("MAIL FROM:<ann@example.org>\r\n");
    assertThat(said.say(to("security"))).startsWith("250");
    assertThat(said.say("RCPT TO:<nobody@elsewhere.example>\r\n")).startsWith("550");
    assertThat(said.say(to("abuse"))).startsWith("250");
    assertThat(said.say("DATA\r\n")).startsWith("354");

    assertThat(said.say(message + ".\r\n")).startsWith("250 2.0.0");
    assertThat(kept()).isEqualTo(1);
    assertThat(said.line()).startsWith("250 2.0.0");
    assertThat(said.say("QUIT\r\n")).startsWith("221");
    read();
  }

  @Test
  void refusesForEachWhatCouldHideAnotherMessage() throws IOException {
    greeted();
    said.say(to("psirt"));
    said.say("DATA\r\n");

    assertThat(said.say(message.replace("b\r\n", "one\ntwo\r\n") + ".\r\n")).startsWith("554");
    assertThat(said.line()).startsWith("554");
    assertThat(kept()).isZero();
  }

  @Test
  void answersOnceWhenThereIsNobodyToAnswerFor() throws IOException {
    said.say("LHLO relay.example\r\n");
    said.say("MAIL FROM:<ann@example.org>\r\n");

    assertThat(said.say("DATA\r\n")).startsWith("503");
    assertThat(said.say("NOOP\r\n")).startsWith("250");
  }

  @Test
  void speaksNoSmtp() throws IOException {
    assertThat(said.say("EHLO relay.example\r\n")).startsWith("500");
    assertThat(said.say("HELO relay.example\r\n")).startsWith("500");
    assertThat(said.say("LHLO\r\n")).startsWith("501");
    greeted();
    assertThat(said.say("BDAT 5 LAST\r\n")).startsWith("500");
  }

  private void greeted() throws IOException {
    said.say("LHLO relay.example\r\n");
    said.say("MAIL FROM:<ann@example.org>\r\n");
    assertThat(said.say(to("security"))).startsWith("250");
  }

  private String to(String name) {
    return "RCPT TO:<" + name + mark + "@vendor.example>\r\n";
  }

  private long kept() {
    return JdbcClient.create(TestHouse.database().dataSource())
        .sql("select count(*) from intake.mail where content_sha256 = sha256(:raw)")
        .param("raw", message.getBytes(ISO_8859_1))
        .query(Long.class)
        .single();
  }

  private static void read() {
    TestHouse.get(ReadMail.class).read();
  }
}
