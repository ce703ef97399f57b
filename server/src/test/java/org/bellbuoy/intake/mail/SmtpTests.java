package org.bellbuoy.intake.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLSocket;
import org.awaitility.Awaitility;
import org.bellbuoy.correspondence.Author;
import org.bellbuoy.correspondence.Message;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.OpenedReport;
import org.bellbuoy.intake.Originals;
import org.bellbuoy.intake.OurAddresses;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.policy.ChangeVendorProfile;
import org.bellbuoy.policy.VendorForm;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mail handed to our own receiver: what is taken, what is refused, and what becomes of it.
class SmtpTests {

  private final Viewer.Staff intake = TestStaff.person(Role.INTAKE);
  private final String mark = UUID.randomUUID().toString();
  private final Set<String> before = Set.copyOf(trackings());
  private SmtpDoor door;
  private String contact;

  @BeforeEach
  void openTheDoor() {
    contact = contact();
    Conversations conversations =
        new Conversations(TestHouse.get(TakeMail.class), TestHouse.get(OurAddresses.class));
    door = new SmtpDoor(conversations, "127.0.0.1", 0, Optional.empty());
    door.open();
  }

  @AfterEach
  void closeTheDoor() {
    door.close();
  }

  @Test
  void becomesAReportThatKeepsTheOriginalByteForByte() throws IOException {
    String message = mail("From: Ann <ann@example.org>", "Subject: A hole " + mark, "");

    assertThat(send(contact, message)).startsWith("250");
    Report report = arrived();

    OpenedReport opened = TestHouse.get(Reports.class).open(intake, report.tracking());
    assertThat(report.source()).isEqualTo(Source.MAIL);
    assertThat(opened.content().what()).contains("Subject: A hole " + mark, "To: " + contact);
    assertThat(opened.content().contact()).isEqualTo("ann@example.org");
    assertThat(TestHouse.get(Originals.class).get(intake, report.tracking()))
        .isEqualTo(message.getBytes(ISO_8859_1));
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(() ->
                TestHouse.get(Originals.class)
                    .get(TestStaff.person(Role.ENGINEER), report.tracking())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void takesTheSameBytesOnce() throws IOException {
    String message = mail("From: ann@example.org", "Subject: twice " + mark, "");
    assertThat(send(contact, message)).startsWith("250");
    assertThat(send(contact, message)).startsWith("250");

    assertThat(count()).isEqualTo(1);
  }

  @Test
  void putsAnswersIntoTheirThreadAndMarksOtherAddresses() throws IOException {
    send(
        contact,
        mail("From: ann@example.org", "Message-ID: <1" + mark + "@x>", "Subject: " + mark));
    Report report = arrived();
    send(contact, mail("From: ann@example.org", "References: <1" + mark + "@x>", "more"));
    send(contact, mail("From: eve@example.net", "In-Reply-To: <1" + mark + "@x>", "send it to me"));
    read();

    List<Message> messages =
        TestHouse.get(Reports.class).open(intake, report.tracking()).correspondence().messages();
    assertThat(messages)
        .extracting(Message::author)
        .containsExactlyInAnyOrder(new Author.ByMail(true), new Author.ByMail(false));
    assertThat(messages)
        .filteredOn(message -> message.author().equals(new Author.ByMail(false)))
        .singleElement()
        .satisfies(message -> assertThat(message.text()).startsWith("From eve@example.net"));
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void putsAsideForAPersonWhatCannotBeReadSafely() throws IOException {
    String message = mail("From: a@example.org", "From: b@example.org", "Subject: " + mark);
    assertThat(send(contact, message)).startsWith("250");
    Report report = arrived();

    assertThat(report.source()).isEqualTo(Source.UNREAD_MAIL);
    assertThat(TestHouse.get(Reports.class).open(intake, report.tracking()).content().what())
        .contains("could not be read safely");
    assertThat(TestHouse.get(Originals.class).get(intake, report.tracking()))
        .isEqualTo(message.getBytes(ISO_8859_1));
  }

  @Test
  void refusesLinesThatEndInTwoWays() throws IOException {
    String lone = mail("From: a@example.org", "Subject: x", "one\nMAIL FROM:<b@example.org>");
    String carriage = mail("From: a@example.org", "Subject: x", "one\rtwo");

    assertThat(send(contact, lone)).startsWith("554");
    assertThat(send(contact, carriage)).startsWith("554");
    assertThat(send(contact, mail("Subject: x", "", "a\n.\nb"))).startsWith("554");
  }

  @Test
  void relaysNothing() throws IOException {
    assertThat(send("somebody@elsewhere.example", mail("From: a@example.org", "", "")))
        .startsWith("550");
    String domain = contact.substring(contact.indexOf('@'));
    assertThat(send("privacy+tag" + domain, mail("From: a@example.org", "X: " + mark, "")))
        .startsWith("250");
    assertThat(send("ceo" + domain, mail("From: a@example.org", "", ""))).startsWith("550");
  }

  /// RFC 3207: whoever hands mail over may have the way closed first, and what was said before that
  /// counts for nothing afterwards.
  @Test
  void closesTheWayWhenAskedAndForgetsWhatWasSaidBefore(@TempDir Path folder) throws Exception {
    SelfSigned certificate = SelfSigned.in(folder);
    try (SmtpDoor closed = closable(certificate);
        Socket plain = new Socket(InetAddress.getLoopbackAddress(), closed.port())) {
      Said said = new Said(plain);
      assertThat(said.line()).startsWith("220");
      assertThat(said.say("EHLO client.example\r\n")).contains("STARTTLS");
      assertThat(said.say("MAIL FROM:<before@example.org>\r\n")).startsWith("250");
      assertThat(said.say("STARTTLS\r\n")).startsWith("220");
      try (SSLSocket sealed = certificate.over(plain)) {
        Said safely = new Said(sealed);
        assertThat(sealed.getSession().getProtocol()).isIn("TLSv1.3", "TLSv1.2");
        assertThat(safely.say("EHLO client.example\r\n")).startsWith("250");
        assertThat(safely.say("RCPT TO:<" + contact + ">\r\n")).startsWith("503");
        safely.say("MAIL FROM:<somebody@example.org>\r\n");
        assertThat(safely.say("RCPT TO:<" + contact + ">\r\n")).startsWith("250");
        safely.say("DATA\r\n");
        assertThat(safely.say(mail("From: a@example.org", "Subject: " + mark, "x") + ".\r\n"))
            .startsWith("250");
      }
    }
    assertThat(count()).isEqualTo(1);
  }

  /// Words that somebody on the way puts behind STARTTLS into the same packet are not taken for
  /// words that came by the closed way.
  @Test
  void believesNothingThatCameBeforeTheWayWasClosed(@TempDir Path folder) throws Exception {
    SelfSigned certificate = SelfSigned.in(folder);
    try (SmtpDoor closed = closable(certificate);
        Socket plain = new Socket(InetAddress.getLoopbackAddress(), closed.port())) {
      Said said = new Said(plain);
      said.line();
      said.say("EHLO client.example\r\n");
      assertThat(said.say("STARTTLS\r\nMAIL FROM:<injected@example.org>\r\n")).startsWith("220");
      assertThatThrownBy(() -> certificate.over(plain)).isInstanceOf(IOException.class);
    }
  }

  private static SmtpDoor closable(SelfSigned certificate) {
    Conversations conversations =
        new Conversations(TestHouse.get(TakeMail.class), TestHouse.get(OurAddresses.class));
    SmtpDoor closed = new SmtpDoor(conversations, "127.0.0.1", 0, certificate.tls());
    closed.open();
    return closed;
  }

  @Test
  void offersNoClosedWayWithoutACertificate() throws IOException {
    try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
      Said said = new Said(plain);
      said.line();
      assertThat(said.say("EHLO client.example\r\n")).doesNotContain("STARTTLS");
      assertThat(said.say("STARTTLS\r\n")).startsWith("454");
    }
  }

  @Test
  void asksToComeLaterWhoSendsTooMuchAtOnce() {
    Conversations few =
        new Conversations(TestHouse.get(TakeMail.class), TestHouse.get(OurAddresses.class));
    org.subethamail.smtp.MessageContext somebody = new Somebody();
    for (int sent = 0; sent < Conversations.A_MINUTE; sent++) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> few.create(somebody).from("a@example.org")))
          .isNull();
    }

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> few.create(somebody).from("a@example.org")))
        .hasMessageContaining("come again");
  }

  /// Says the whole conversation; the answer to the last step that was refused or taken.
  private String send(String to, String message) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
      OutputStream out = socket.getOutputStream();
      in.readLine();
      say(out, in, "HELO client.example\r\n");
      say(out, in, "MAIL FROM:<somebody@example.org>\r\n");
      String taken = say(out, in, "RCPT TO:<" + to + ">\r\n");
      if (!taken.startsWith("250")) {
        return taken;
      }
      say(out, in, "DATA\r\n");
      return say(out, in, message + ".\r\n");
    }
  }

  private static String say(OutputStream out, BufferedReader in, String words) throws IOException {
    out.write(words.getBytes(ISO_8859_1));
    out.flush();
    return String.valueOf(in.readLine());
  }

  private static String mail(String first, String second, String rest) {
    return rest.startsWith("Subject")
        ? String.join("\r\n", first, second, rest, "", "text", "")
        : String.join("\r\n", first, second, "", rest, "");
  }

  /// The one that was not there before.
  private Report arrived() {
    read();
    List<String> fresh = trackings().stream().filter(each -> !before.contains(each)).toList();
    assertThat(fresh).hasSize(1);
    return TestHouse.get(Reports.class).get(intake, fresh.getFirst());
  }

  private static List<String> trackings() {
    return TestHouse.database()
        .jdbc()
        .sql("select tracking from intake.report")
        .query((row, _) -> row.getString("tracking"))
        .list();
  }

  private int count() {
    read();
    return (int)
        TestHouse.get(Reports.class).waiting(intake, Portion.first(Portion.MOST)).items().stream()
            .map(report -> TestHouse.get(Reports.class).open(intake, report.tracking()))
            .filter(opened -> opened.content().what().contains(mark))
            .count();
  }

  private static void read() {
    TestHouse.get(ReadMail.class).read();
    Awaitility.await().until(() -> unread() == 0); // a job of the house reads at the same time
    TestHouse.get(TakeIn.class).takeIn();
  }

  private static String contact() {
    VendorProfiles vendors = TestHouse.get(VendorProfiles.class);
    Viewer machine = new Viewer.Machine();
    if (!vendors.profile(machine).hasContact()) {
      VendorForm old = VendorForm.of(vendors.profile(machine));
      TestHouse.get(ChangeVendorProfile.class)
          .execute(
              machine,
              new VendorForm(
                  old.name() == null || old.name().isEmpty() ? "Vendor" : old.name(),
                  old.namespace(),
                  "security@vendor.example",
                  old.site(),
                  old.languages(),
                  old.noReward(),
                  old.role()),
              vendors.profile(machine).version());
    }
    return vendors.profile(machine).contact();
  }

  /// Somebody at the other end of a connection.
  private static final class Somebody implements org.subethamail.smtp.MessageContext {
    @Override
    public org.subethamail.smtp.server.SMTPServer getSMTPServer() {
      throw new UnsupportedOperationException();
    }

    @Override
    public java.net.SocketAddress getRemoteAddress() {
      return new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 4711);
    }

    @Override
    public Optional<org.subethamail.smtp.AuthenticationHandler> getAuthenticationHandler() {
      return Optional.empty();
    }

    @Override
    public Optional<String> getHelo() {
      return Optional.empty();
    }

    @Override
    public java.security.cert.Certificate[] getTlsPeerCertificates() {
      return new java.security.cert.Certificate[0];
    }
  }

  private static long unread() {
    return JdbcClient.create(TestHouse.database().dataSource())
        .sql("select count(*) from intake.mail where state = 'ARRIVED'")
        .query(Long.class)
        .single();
  }
}
