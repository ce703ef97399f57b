package org.bellbuoy.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A mailbox is read by IMAP: each message once, and tidied away only after it is durable.
class ImapTests {

  private static final String ADDRESS = "reports@vendor.example";

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final String mark = UUID.randomUUID().toString();
  private GreenMail server;
  private GreenMailUser owner;
  private MailFolder inbox;
  private MailFolder done;

  @BeforeEach
  void startTheirServer() throws Exception {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    server.start();
    owner = server.setUser(ADDRESS, "reports", "open sesame");
    inbox = server.getManagers().getImapHostManager().getInbox(owner);
    done = server.getManagers().getImapHostManager().createMailbox(owner, "Done");
    set("127.0.0.1", "open sesame", "", "leave");
  }

  @AfterEach
  void stopTheirServer() {
    set("", "", "", "leave");
    server.stop();
  }

  @Test
  void takesEachMessageOnceAndMarksItAsRead() {
    arrives("one", later());
    arrives("two", later());
    read();
    read();

    isTaken("one");
    isTaken("two");
    assertThat(inbox.getMessages())
        .allMatch(message -> message.getFlags().contains(Flags.Flag.SEEN));
  }

  @Test
  void movesAwayWhatIsDurable() {
    set("127.0.0.1", "", "Done", "leave");
    arrives("one", later());
    read();

    isTaken("one");
    Awaitility.await().untilAsserted(() -> assertThat(inbox.getMessageCount()).isZero());
    assertThat(done.getMessageCount()).isEqualTo(1);
  }

  @Test
  void leavesWhatLayThereBefore() {
    arrives("old", TestHouse.clock().instant().minus(Duration.ofDays(30)));
    arrives("new", later());
    read();
    assertThat(taken("old")).isZero();
    isTaken("new");

    set("127.0.0.1", "", "", "take");
    read();
    isTaken("old");
    isTaken("new");
  }

  @Test
  void takesNothingTwiceWhenTheServerNumbersAnew() {
    arrives("one", later());
    read();
    numbers(0, 0);
    read();

    isTaken("one");
  }

  @Test
  void goesOnWhereItWasStopped() {
    set("127.0.0.1", "", "Done", "leave");
    arrives("one", later());
    arrives("two", later());
    numbers(inbox.getUidValidity(), 1); // killed before it was tidied away
    read();

    assertThat(taken("one")).as("taken before").isZero();
    isTaken("two");
    Awaitility.await().untilAsserted(() -> assertThat(inbox.getMessageCount()).isZero());
    assertThat(done.getMessageCount()).isEqualTo(2);
  }

  @Test
  void listensAndTakesWhatComes() {
    Mailbox mailbox = TestHouse.get(Mailboxes.class).get(administrator);
    Thread sitting =
        Thread.ofVirtual().start(() -> TestHouse.get(ReadMailbox.class).stay(mailbox, new Guest()));
    arrives("while we listen", later());

    Awaitility.await().until(() -> taken("while we listen") == 1);
    server.stop();
    Awaitility.await().until(() -> !sitting.isAlive());
  }

  @Test
  void saysWhyItCannotBeRead() {
    assertThat(attempt()).isInstanceOf(MailboxTrial.Reached.class);
    set("127.0.0.1", "wrong", "", "leave");
    assertThat(attempt()).isEqualTo(new MailboxTrial.Failed(MailboxTrouble.LOGIN_REFUSED));
    set("127.0.0.1", "open sesame", "Nowhere", "leave");
    assertThat(attempt()).isEqualTo(new MailboxTrial.Failed(MailboxTrouble.NO_FOLDER));
    server.stop();
    assertThat(attempt()).isEqualTo(new MailboxTrial.Failed(MailboxTrouble.NOT_REACHED));
    read();
    assertThat(TestHouse.get(Mailboxes.class).health(administrator).findTrouble())
        .contains(MailboxTrouble.NOT_REACHED);
  }

  private MailboxTrial attempt() {
    return TestHouse.get(TryMailbox.class).execute(administrator);
  }

  /// The house's own reader does the same at the same time; nothing may come twice by that.
  private void read() {
    Mailbox mailbox = TestHouse.get(Mailboxes.class).get(administrator);
    TestHouse.get(ReadMailbox.class).once(mailbox);
  }

  private void arrives(String words, Instant at) {
    try {
      MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(text(words)));
      inbox.appendMessage(message, new Flags(), Date.from(at));
    } catch (MessagingException | RuntimeException failed) {
      throw new AssertionError(failed);
    }
  }

  private byte[] text(String words) {
    return "From: ann@example.org\r\nSubject: %s\r\n\r\n%s\r\n"
        .formatted(words, mark)
        .getBytes(UTF_8);
  }

  private static void numbers(long validity, long taken) {
    sql("update delivery.mailbox set uid_validity = :validity, taken_uid = :taken, tidied_uid = 0")
        .param("validity", validity)
        .param("taken", taken)
        .update();
  }

  private static JdbcClient.StatementSpec sql(String sql) {
    return JdbcClient.create(TestHouse.database().dataSource()).sql(sql);
  }

  private static Instant later() {
    return TestHouse.clock().instant().plusSeconds(2);
  }

  /// Once, by us or by the house's own reader, which may be about to.
  private void isTaken(String subject) {
    Awaitility.await().untilAsserted(() -> assertThat(taken(subject)).isEqualTo(1));
  }

  private long taken(String subject) {
    return sql("select count(*) from intake.mail where content_sha256 = :hash")
        .param("hash", org.bellbuoy.vault.Hashes.sha256(text(subject)))
        .query(Long.class)
        .single();
  }

  private void set(String host, String password, String moveTo, String existing) {
    Mailboxes mailboxes = TestHouse.get(Mailboxes.class);
    int port = server.getImap() == null ? 1 : server.getImap().getPort();
    TestHouse.get(ChangeMailbox.class)
        .execute(
            administrator,
            new MailboxForm(
                host,
                Integer.toString(port),
                "loopback",
                "reports",
                password,
                ADDRESS,
                "INBOX",
                moveTo,
                existing,
                ""),
            mailboxes.get(administrator).version());
  }

  private static final class Guest implements ReadMailbox.Sitting {
    @Override
    public void began(Letterbox.Visit visit) {
      assertThat(visit).isNotNull();
    }

    @Override
    public boolean isOver() {
      return false;
    }
  }
}
