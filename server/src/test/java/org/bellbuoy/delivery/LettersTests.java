package org.bellbuoy.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bellbuoy.correspondence.Author;
import org.bellbuoy.correspondence.Message;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.EraseReporter;
import org.bellbuoy.intake.ErasureGround;
import org.bellbuoy.intake.Originals;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReporterPart;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestPolicy;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/// Answers leave by mail, to a mail server that a test plays.
class LettersTests {

  private final Viewer.Staff intake = TestStaff.person(Role.INTAKE);
  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final String mark = UUID.randomUUID().toString();
  private volatile int refusal;
  private SMTPServer server;

  @BeforeEach
  void startTheirServer() {
    server = SMTPServer.port(0).messageHandlerFactory(context -> new Theirs(context)).build();
    server.start();
    HouseAccount.at(server.getPortAllocated());
  }

  @AfterEach
  void stopTheirServer() {
    HouseAccount.none();
    server.stop();
  }

  @Test
  void sendsTheAnswerToTheAddressTheReportCameFrom() {
    Report report = byMail();
    answer(report, "Thank you, we look at it.");
    send();
    send();

    assertThat(taken).hasSize(1);
    assertThat(taken.getFirst())
        .contains("To: ann@example.org", "From: desk@reports.example.com")
        .contains("In-Reply-To: <" + mark + "@x>", "Subject: Your report [")
        .contains("Thank you, we look at it.")
        .doesNotContain("the words of the report");
  }

  /// The same as security.txt and the public pages give.
  @Test
  void endsWithTheContactOfTheVendor() {
    TestPolicy.number(TestStaff.person(Role.LEAD));
    String contact = TestHouse.get(VendorProfiles.class).profile(administrator).contact();
    Report report = byMail();
    answer(report, "Thank you, we look at it.");
    send();

    assertThat(contact).isNotEmpty();
    assertThat(taken.getFirst().stripTrailing()).endsWith("\r\n\r\n" + contact);
  }

  @Test
  void leadsAnAnswerBackByTheTagAlone() {
    Report report = byMail();
    answer(report, "Which version?");
    send();
    String subject =
        taken.getFirst().lines().filter(line -> line.startsWith("Subject:")).findFirst().get();
    arrives("From: ann@example.org\r\n" + subject + "\r\n\r\nVersion 3.\r\n");

    List<Message> messages =
        TestHouse.get(Reports.class).open(intake, report.tracking()).correspondence().messages();
    assertThat(messages.getLast().author()).isEqualTo(new Author.ByMail(true));
    assertThat(messages.getLast().text()).contains("Version 3.");
  }

  @Test
  void keepsAMessageIdThroughEveryTry() {
    Report report = byMail();
    refusal = 451;
    answer(report, "again and again");
    send();
    assertThat(taken).isEmpty();

    refusal = 0;
    send();
    assertThat(taken).as("not before its time").isEmpty();
    TestHouse.clock().advance(Duration.ofHours(1));
    send();
    assertThat(taken).hasSize(1);
  }

  @Test
  void notesInTheThreadWhatWillNeverBeTaken() {
    Report report = byMail();
    refusal = 550;
    answer(report, "to nobody");
    send();
    refusal = 0;
    TestHouse.clock().advance(Duration.ofHours(5));
    send();

    assertThat(taken).isEmpty();
    org.awaitility.Awaitility.await()
        .untilAsserted(() ->
            assertThat(
                    TestHouse.get(Reports.class)
                        .open(intake, report.tracking())
                        .correspondence()
                        .messages())
                .anyMatch(message -> message.text().contains("could not be delivered")));
  }

  @Test
  void refusesAnAnswerThatNoServerWouldTake() {
    Report report = byMail();
    HouseAccount.none();

    Refused refused = catchThrowableOfType(Refused.class, () -> answer(report, "to nobody"));
    assertThat(refused.refusal().code()).isEqualTo("nobody-would-read-it");
  }

  @Test
  void keepsThePasswordToItself() {
    MailAccounts accounts = TestHouse.get(MailAccounts.class);
    long version = accounts.get(administrator).version();
    change(
        new MailAccountForm("localhost", "25", "loopback", "u", "secret", "a@b.example"), version);
    change(new MailAccountForm("localhost", "26", "loopback", "u", "", "a@b.example"), version + 1);

    assertThat(accounts.get(administrator).password()).isEqualTo("secret");
    assertThat(
            catchThrowableOfType(
                Refused.class,
                () ->
                    change(
                        new MailAccountForm("mx.example", "25", "loopback", "", "", "a@b.example"),
                        version + 2)))
        .hasMessageContaining("invalid");
    assertThat(catchThrowableOfType(Refused.class, () -> accounts.get(intake))).isNotNull();
  }

  /// Erasing who sent it reaches the message as it came and the letters that went out, here and in
  /// backups.
  @Test
  void erasesTheOriginalAndTheLettersOfAReportThatCameByMail() {
    Report report = byMail();
    answer(report, "Thank you, Ann");
    send();
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    assertThat(TestHouse.get(Originals.class).get(lead, report.tracking())).isNotEmpty();
    Kept kept = Kept.of(report);

    TestHouse.get(EraseReporter.class)
        .erase(lead, report.tracking(), EnumSet.of(ReporterPart.REPORTER), ErasureGround.LAW);

    assertThat(kept.lettersLeft()).isZero();
    DeskVisitor browser = DeskVisitor.signedIn(lead);
    assertThat(browser.get("/reports/" + report.tracking() + "/original").statusCode())
        .isBetween(400, 499);
    assertThat(browser.get("/reports/" + report.tracking()).body())
        .contains("the words of the report")
        .doesNotContain("ann@example.org");
    kept.waitForTheKeys();
    kept.assertNothingOpens();
  }

  private Report byMail() {
    arrives(
        "From: ann@example.org\r\nMessage-ID: <"
            + mark
            + "@x>\r\nSubject: "
            + mark
            + "\r\n\r\nthe words of the report\r\n");
    TestHouse.get(TakeIn.class).takeIn();
    return TestHouse.get(Reports.class)
        .waiting(intake, Portion.first(Portion.MOST))
        .items()
        .stream()
        .filter(report ->
            TestHouse.get(Reports.class)
                .open(intake, report.tracking())
                .content()
                .what()
                .contains(mark))
        .findFirst()
        .orElseThrow();
  }

  /// Jobs of the house do the same at the same time; so the end is waited for.
  private static void arrives(String message) {
    TestHouse.get(TakeMail.class).take(message.getBytes(UTF_8), "security@vendor.example");
    TestHouse.get(ReadMail.class).read();
    org.awaitility.Awaitility.await().until(() -> waiting("ARRIVED", "intake.mail") == 0);
  }

  private static long waiting(String state, String table) {
    return org.springframework.jdbc.core.simple.JdbcClient.create(TestHouse.database().dataSource())
        .sql("select count(*) from " + table + " where state = :state")
        .param("state", state)
        .query(Long.class)
        .single();
  }

  private void answer(Report report, String words) {
    TestHouse.get(AnswerReport.class).answer(intake, report.tracking(), words);
  }

  private static void send() {
    TestHouse.get(SendLetters.class).send();
    org.awaitility.Awaitility.await().until(() -> waiting("SENDING", "delivery.letter") == 0);
  }

  private void change(MailAccountForm form, long version) {
    TestHouse.get(ChangeMailAccount.class).execute(administrator, form, version);
  }

  /// The other side of the conversation.
  private final class Theirs implements MessageHandler {
    Theirs(MessageContext context) {
      assertThat(context).isNotNull();
    }

    @Override
    public void from(String from) {
      assertThat(from).isEqualTo("desk@reports.example.com");
    }

    @Override
    public void recipient(String recipient) throws RejectException {
      if (refusal != 0) {
        throw new RejectException(refusal, "not now");
      }
    }

    @Override
    public @org.jspecify.annotations.Nullable String data(InputStream data) throws IOException {
      taken.add(new String(data.readAllBytes(), UTF_8));
      return null;
    }

    @Override
    public void done() {
      // nothing is kept open
    }
  }
}
