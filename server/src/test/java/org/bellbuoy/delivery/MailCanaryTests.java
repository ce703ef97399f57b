package org.bellbuoy.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.bellbuoy.walls.Material;
import org.bellbuoy.walls.Principal;
import org.bellbuoy.walls.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;
import tools.jackson.databind.json.JsonMapper;

/// The exits *mail subject* and *mail body* of a case under embargo, as letters wait and as they
/// are sent: of everything the case holds they carry the words that were written to the reporter,
/// and nothing else.
class MailCanaryTests {

  private static final String WORDS = "Which version did you try";

  private final Secrets secrets = Secrets.plant();
  private final Viewer.Staff lead = (Viewer.Staff) secrets.viewer(Principal.LEAD_IN);
  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final List<byte[]> taken = new CopyOnWriteArrayList<>();
  private final String mark = UUID.randomUUID().toString();
  private final String address = mark + "@example.org";
  private SMTPServer server;

  @BeforeEach
  void startTheirServer() {
    BasicMessageListener listener = (_, _, _, bytes) -> taken.add(bytes);
    server = SMTPServer.port(0).messageHandler(listener).build();
    server.start();
    HouseAccount.at(server.getPortAllocated());
  }

  @AfterEach
  void stopTheirServer() {
    HouseAccount.none();
    server.stop();
  }

  @Test
  void carriesOfTheCaseOnlyWhatWasWrittenToTheReporter() throws Exception {
    Report report = linkedByMail();
    TestHouse.get(AnswerReport.class).answer(lead, report.tracking(), WORDS);

    List<Letter> waiting = queued(report.thread().value());
    assertThat(waiting).hasSize(1);
    assertThat(leaks(waiting)).as("as it waits").isEmpty();
    assertThat(waiting.getFirst().text()).contains(WORDS);
    List<String> sent = sent(report.thread().value());
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst()).contains(WORDS);
    assertThat(hits(sent.getFirst())).as("as it is sent").isEmpty();
  }

  /// The sweep finds what it is there to find.
  @Test
  void bitesWhenASubjectOrABodyLeaks() throws Exception {
    UUID about = linkedByMail().thread().value();
    queue(about, "About case " + secrets.mark(Material.NUMBER), "words");
    queue(about, "Your report", "It is called " + secrets.mark(Material.TITLE));

    assertThat(leaks(queued(about))).containsExactlyInAnyOrder(Material.NUMBER, Material.TITLE);
    assertThat(sent(about).stream().flatMap(each -> hits(each).stream()))
        .containsExactlyInAnyOrder(Material.NUMBER, Material.TITLE);
  }

  private Report linkedByMail() {
    String message =
        "From: " + address + "\r\nMessage-ID: <" + mark + "@x>\r\nSubject: s\r\n\r\n" + mark;
    TestHouse.get(TakeMail.class)
        .take((message + "\r\n").getBytes(UTF_8), "security@vendor.example");
    TestHouse.get(ReadMail.class).read();
    Awaitility.await().until(() -> count("intake.mail where state = 'ARRIVED'") == 0);
    TestHouse.get(TakeIn.class).takeIn();
    Report report =
        TestHouse.get(Reports.class).waiting(lead, Portion.first(Portion.MOST)).items().stream()
            .filter(this::isOurs)
            .findFirst()
            .orElseThrow();
    TestHouse.get(OpenCaseForReport.class)
        .link(lead, report.tracking(), secrets.mark(Material.NUMBER));
    return report;
  }

  private boolean isOurs(Report report) {
    Reports reports = TestHouse.get(Reports.class);
    return reports.open(lead, report.tracking()).content().what().contains(mark);
  }

  private void queue(UUID about, String subject, String text) {
    new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class))
        .executeWithoutResult(
            _ -> TestHouse.get(QueueLetter.class).queue(about, address, subject, text, List.of()));
  }

  private static List<Letter> queued(UUID about) {
    Vault vault = TestHouse.get(Vault.class);
    return TestHouse.database()
        .jdbc()
        .sql("select id, letter_sealed from delivery.letter where about_id = :about")
        .param("about", about)
        .query((row, _) ->
            JsonMapper.shared()
                .readValue(
                    vault.open(
                        QueueLetter.binding(row.getObject("id", UUID.class)),
                        Sealed.of(row.getBytes("letter_sealed"))),
                    Letter.class))
        .list();
  }

  /// Headers, subject and body of every message their server took, decoded.
  private List<String> sent(UUID about) throws Exception {
    TestHouse.get(SendLetters.class).send();
    Awaitility.await()
        .until(() ->
            count(
                    "delivery.letter where state in ('QUEUED', 'SENDING') and about_id = '"
                        + about
                        + "'")
                == 0);
    List<String> all = new java.util.ArrayList<>();
    for (byte[] raw : taken) {
      MimeMessage message = new MimeMessage((Session) null, new ByteArrayInputStream(raw));
      if (!address.equals(message.getHeader("To", null))) {
        continue; // to somebody else, of another test
      }
      try (InputStream body = message.getInputStream()) {
        all.add(
            String.join("\n", java.util.Collections.list(message.getAllHeaderLines()))
                + message.getSubject()
                + new String(body.readAllBytes(), UTF_8));
      }
    }
    return all;
  }

  private List<Material> leaks(List<Letter> letters) {
    return letters.stream()
        .flatMap(letter -> Stream.of(letter.subject(), letter.text(), letter.to()))
        .flatMap(words -> hits(words).stream())
        .toList();
  }

  private List<Material> hits(String words) {
    return Arrays.stream(Material.values())
        .filter(material -> words.contains(secrets.mark(material)))
        .toList();
  }

  private static long count(String from) {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from " + from)
        .query(Long.class)
        .single();
  }
}
