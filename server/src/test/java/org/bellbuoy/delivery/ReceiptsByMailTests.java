package org.bellbuoy.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.vault.Hashes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/// Receipts go to people whom the vendor's own receiver vouches for, and to nobody else.
class ReceiptsByMailTests {

  private static final String PROOF =
      "Authentication-Results: mx.vendor.example; dmarc=pass (p=reject) header.from=example.org";

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final String mark = UUID.randomUUID().toString();
  private final String ann = "ann-" + mark + "@example.org";
  private SMTPServer server;

  @BeforeEach
  void setUp() {
    server = SMTPServer.port(0).messageHandlerFactory(context -> new Theirs()).build();
    server.start();
    HouseAccount.at(server.getPortAllocated());
    receiver("mx.vendor.example");
  }

  @AfterEach
  void setBack() {
    HouseAccount.none();
    receiver("");
    server.stop();
  }

  @Test
  void sendsOneAnHourAndQuotesNothing() {
    assertThat(receiptFor(PROOF, "one")).isEqualTo("SENT");
    assertThat(receiptFor(PROOF, "two")).isEqualTo("TOO_SOON");
    TestHouse.clock().advance(Duration.ofMinutes(61));
    assertThat(receiptFor(PROOF, "three")).isEqualTo("SENT");

    send();
    List<String> anns = taken.stream().filter(letter -> letter.contains("To: " + ann)).toList();
    assertThat(anns).hasSize(2);
    assertThat(anns.getFirst())
        .contains("To: " + ann, "Auto-Submitted: auto-replied", "Subject: Your report [")
        .doesNotContain("the words of one");
  }

  @Test
  void sendsNoneToWhomNobodyVouchesFor() {
    assertThat(receiptFor("X-Nothing: here", "one")).isEqualTo("UNKNOWN");
    assertThat(receiptFor(PROOF.replace("mx.vendor", "mx.attacker"), "two")).isEqualTo("UNKNOWN");
    assertThat(receiptFor(PROOF.replace("pass", "fail"), "three")).isEqualTo("REFUTED");
    assertThat(receiptFor(PROOF.replace("dmarc=pass", "spf=pass smtp.mailfrom=x@other.test"), "4"))
        .isEqualTo("UNKNOWN");
    assertThat(receiptFor(PROOF.replace("dmarc=pass", "dkim=pass header.d=example.org"), "five"))
        .isEqualTo("SENT");
  }

  @Test
  void sendsNoneToAMachineOrAList() {
    assertThat(receiptFor(PROOF + "\r\nList-Id: <l.example.org>", "one")).isEqualTo("AUTOMATIC");
    assertThat(receiptFor(PROOF + "\r\nAuto-Submitted: auto-generated", "two"))
        .isEqualTo("AUTOMATIC");
    assertThat(receiptFor(PROOF + "\r\nPrecedence: bulk", "three")).isEqualTo("AUTOMATIC");
  }

  @Test
  void countsEachMessageOnce() {
    Viewer.Staff intake = TestStaff.person(Role.INTAKE);
    var counts = TestHouse.get(org.bellbuoy.intake.MailCounts.class);
    long before = counts.latest(intake).all();
    receiptFor(PROOF, "one");
    receiptFor("X-Nothing: here", "two");

    assertThat(counts.latest(intake).all()).isEqualTo(before + 2);
  }

  @Test
  void takesTheSameMessageByAnotherWayForOne() {
    receiptFor("Message-ID: <" + mark + "@x>", "one");
    receiptFor("Received: from elsewhere\r\nMessage-ID: <" + mark + "@x>", "one");

    assertThat(
            sql("select count(*) from intake.mail where state = 'NOTED' and content_sha256 = :hash")
                .param(
                    "hash", hash("Received: from elsewhere\r\nMessage-ID: <" + mark + "@x>", "one"))
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void callsIntakeWhenAMessageCannotBeRead() {
    Viewer.Staff intake = TestStaff.person(Role.INTAKE);
    sql("delete from intake.mail_told").update();
    assertThat(receiptFor("X-Long: " + "x".repeat(70_000), "one")).isEqualTo("UNREAD");
    send();

    assertThat(taken).anyMatch(letter -> letter.contains("could not be read safely"));
    int _ = TestHouse.get(TakeIn.class).takeIn();
    assertThat(org.bellbuoy.testkit.DeskVisitor.signedIn(intake).get("/").body())
        .contains("Mail that could not be read");
  }

  private String receiptFor(String header, String subject) {
    byte[] raw = raw(header, subject);
    TestHouse.get(TakeMail.class).take(raw, "security@vendor.example");
    TestHouse.get(ReadMail.class).read();
    Awaitility.await()
        .until(() ->
            sql("select count(*) from intake.mail where state = 'ARRIVED'")
                    .query(Long.class)
                    .single()
                == 0);
    return sql("select coalesce(receipt, '') from intake.mail where content_sha256 = :hash")
        .param("hash", Hashes.sha256(raw))
        .query(String.class)
        .single();
  }

  private byte[] hash(String header, String subject) {
    return Hashes.sha256(raw(header, subject));
  }

  private byte[] raw(String header, String subject) {
    return String.join(
            "\r\n",
            header,
            "From: " + ann,
            "Subject: " + subject,
            "",
            "the words of " + subject + " " + mark,
            "")
        .getBytes(UTF_8);
  }

  private static void send() {
    TestHouse.get(SendLetters.class).send();
    Awaitility.await()
        .until(() ->
            sql("select count(*) from delivery.letter where state in ('QUEUED', 'SENDING')"
                        + " and next_at <= :now")
                    .param("now", TestHouse.clock().instant().atOffset(java.time.ZoneOffset.UTC))
                    .query(Long.class)
                    .single()
                == 0);
  }

  private static JdbcClient.StatementSpec sql(String sql) {
    return JdbcClient.create(TestHouse.database().dataSource()).sql(sql);
  }

  private void receiver(String name) {
    TestHouse.get(ChangeMailbox.class)
        .execute(
            administrator,
            new MailboxForm("", "993", "tls", "", "", "", "INBOX", "", "leave", name),
            TestHouse.get(Mailboxes.class).get(administrator).version());
  }

  /// The other side of the conversation.
  private final class Theirs implements MessageHandler {

    @Override
    public void from(String from) {
      assertThat(from).isEqualTo("desk@reports.example.com");
    }

    @Override
    public void recipient(String recipient) {
      assertThat(recipient).contains("@");
    }

    @Override
    public @Nullable String data(InputStream data) throws IOException {
      taken.add(new String(data.readAllBytes(), UTF_8));
      return null;
    }

    @Override
    public void done() {
      // nothing is kept open
    }
  }
}
