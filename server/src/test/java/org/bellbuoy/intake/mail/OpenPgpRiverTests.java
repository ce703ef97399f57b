package org.bellbuoy.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bellbuoy.correspondence.KnownKey;
import org.bellbuoy.correspondence.NotedSeal;
import org.bellbuoy.correspondence.OwnKeys;
import org.bellbuoy.correspondence.RotateSigningKey;
import org.bellbuoy.correspondence.SealVerdict;
import org.bellbuoy.delivery.SendLetters;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.RecordReporterKey;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReporterKeys;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.parsing.Correspondents;
import org.bellbuoy.publication.BakeTree;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/// Encrypted mail from the reporter's GnuPG to the desk and back.
class OpenPgpRiverTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.INTAKE);
  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final String mark = UUID.randomUUID().toString();
  private SMTPServer server;
  private Correspondents people;
  @TempDir Path folder;

  @BeforeEach
  void introduce() throws Exception {
    TestHouse.get(BakeTree.class).bake();
    var ours = TestHouse.get(OwnKeys.class).all(lead).getFirst();
    people = Correspondents.of(folder, ours.armored(), ours.fingerprint());
    server = SMTPServer.port(0).messageHandlerFactory(_ -> new Theirs()).build();
    server.start();
    HouseAccount.at(server.getPortAllocated());
  }

  @AfterEach
  void part() {
    HouseAccount.none();
    server.stop();
  }

  @Test
  void aReportAndItsAnswerStaySecretOnTheWay() throws Exception {
    Report report = arrives(people.signedAndEncrypted(withKey("the words of the report " + mark)));

    assertThat(what(report)).contains("the words of the report");
    assertThat(seals(report)).containsExactly(SealVerdict.BY_KEY_ON_RECORD);
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    assertThat(desk.get("/reports/" + report.tracking()).body())
        .contains("mail, encrypted; signed by the key on record");
    assertThat(desk.get("/api/v1/reports/" + report.tracking()).body())
        .contains("\"encrypted\":true,\"signature\":\"BY_KEY_ON_RECORD\"");
    assertThat(keys(report))
        .extracting(KnownKey::fingerprint, KnownKey::onRecord)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(people.reporterFingerprint(), true));

    TestHouse.get(AnswerReport.class).answer(lead, report.tracking(), "Thank you für alles.");
    TestHouse.get(SendLetters.class).send();
    org.awaitility.Awaitility.await().until(() -> !taken.isEmpty());
    String letter = taken.getFirst();
    String opened = people.open(letter.substring(letter.indexOf("-----BEGIN PGP MESSAGE")));

    assertThat(letter)
        .contains("multipart/encrypted", "Subject: Your report [")
        .doesNotContain("Thank you");
    assertThat(opened).contains("Thank you f=C3=BCr alles.", "multipart/signed");
    assertThat(people.checks(opened)).contains("GOODSIG");
    look(report);
  }

  @Test
  void aLaterKeyCountsForNothingBeforeSomebodySaysSo() throws Exception {
    Report report = arrives(withId(people.withKey()));
    assertThat(keys(report)).extracting(KnownKey::onRecord).containsExactly(true);
    TestHouse.get(RecordReporterKey.class).record(lead, report.tracking(), "");
    assertThat(keys(report)).extracting(KnownKey::onRecord).containsExactly(false);

    DeskVisitor visitor = DeskVisitor.signedIn(lead);
    String page = "/reports/" + report.tracking();
    visitor.get(page);
    assertThat(visitor.post(page + "/openpgp", "certificate", "x".repeat(40)).statusCode())
        .isEqualTo(422);
    assertThat(
            visitor
                .post(page + "/openpgp", "certificate", people.reporterFingerprint())
                .statusCode())
        .isEqualTo(303);
    assertThat(keys(report)).extracting(KnownKey::onRecord).containsExactly(true);
    assertThat(visitor.get("/api/v1" + page + "/openpgp").body())
        .contains(people.reporterFingerprint(), "NOT_SIGNED");
  }

  @Test
  void anOldKeyStillOpensMail() throws Exception {
    String old = TestHouse.get(OwnKeys.class).all(lead).getFirst().fingerprint();
    TestHouse.get(RotateSigningKey.class).rotate(lead, old, 1);
    TestHouse.get(BakeTree.class).bake();
    Report report = arrives(people.signedAndEncrypted(withKey("to the old key " + mark)));

    assertThat(what(report)).contains("to the old key");
  }

  @Test
  void whatIsForSomebodyElseIsPutAsideAndCanBeAnswered() throws Exception {
    Report report = arrives(withId(people.encryptedToAnother(withKey("x"))));

    assertThat(report.source()).isEqualTo(Source.UNREAD_MAIL);
    assertThat(what(report)).contains("not to a key of ours");
    TestHouse.get(AnswerReport.class).answer(lead, report.tracking(), "Please send it again.");
    TestHouse.get(SendLetters.class).send();
    org.awaitility.Awaitility.await().until(() -> !taken.isEmpty());
    assertThat(taken.getFirst()).contains("To: ann@example.org");
  }

  private void look(Report report) {
    assumeTrue(Browser.isInstalled(), "no browser here");
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet
            .page()
            .context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(lead))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        sheet.page().navigate(TestHouse.desk("/reports/" + report.tracking()).toString());
        sheet.picture("openpgp-report");
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
      }
    }
  }

  private String withKey(String words) throws Exception {
    String message = people.withKey();
    return message.substring(message.indexOf("Content-Type")).replace("My key.", words);
  }

  private String withId(String message) {
    return message.replace("Subject: ...", "Subject: " + mark);
  }

  private Report arrives(String message) {
    TestHouse.get(TakeMail.class)
        .take(("X-Mark: " + mark + "\r\n" + message).getBytes(UTF_8), "security@vendor.example");
    TestHouse.get(ReadMail.class).read();
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(40))
        .until(() -> waiting() == 0);
    TestHouse.get(TakeIn.class).takeIn();
    return TestHouse.get(Reports.class).waiting(lead, Portion.first(Portion.MOST)).items().stream()
        .filter(report -> what(report).contains(mark))
        .findFirst()
        .orElseThrow();
  }

  private String what(Report report) {
    return TestHouse.get(Reports.class).open(lead, report.tracking()).content().what();
  }

  private List<SealVerdict> seals(Report report) {
    return TestHouse.get(ReporterKeys.class).seals(lead, report.tracking()).stream()
        .map(NotedSeal::verdict)
        .toList();
  }

  private List<KnownKey> keys(Report report) {
    return TestHouse.get(ReporterKeys.class).of(lead, report.tracking());
  }

  private static long waiting() {
    return JdbcClient.create(TestHouse.database().dataSource())
        .sql("select count(*) from intake.mail where state = 'ARRIVED'")
        .query(Long.class)
        .single();
  }

  /// The reporter's mail server. What the house writes to its own people meanwhile passes by.
  private final class Theirs implements MessageHandler {
    private boolean ann;

    @Override
    public void from(String from) {
      assertThat(from).isEqualTo("desk@reports.example.com");
    }

    @Override
    public void recipient(String recipient) {
      ann = recipient.equals("ann@example.org");
    }

    @Override
    public String data(InputStream message) throws IOException {
      String letter = new String(message.readAllBytes(), UTF_8);
      if (ann) {
        taken.add(letter);
      }
      return "";
    }

    @Override
    public void done() {}
  }
}
