package org.bellbuoy.delivery.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bellbuoy.delivery.Letterbox;
import org.bellbuoy.delivery.MailAccount;
import org.bellbuoy.delivery.Mailbox;
import org.bellbuoy.delivery.MailboxProgress;
import org.bellbuoy.delivery.MailboxTrial;
import org.bellbuoy.delivery.MailboxTrouble;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The mailbox of a real server: numbers, moving and listening are Dovecot's own.
class DovecotTests {

  private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");

  private final Letterbox letterbox = new ImapLetterbox();
  private Path folder;
  private int port;
  private Process server;

  @BeforeEach
  void startDovecot() throws IOException {
    boolean root = "root".equals(System.getProperty("user.name"));
    assumeTrue(Files.isExecutable(PROGRAM) && root, "no Dovecot here, or nobody to start it");
    folder = Files.createTempDirectory("bellbuoy-dovecot-");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    port = freePort();
    Path settings = Files.writeString(folder.resolve("dovecot.conf"), settings());
    server =
        new ProcessBuilder(PROGRAM.toString(), "-F", "-c", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::answers);
  }

  @AfterEach
  void stopDovecot() throws InterruptedException {
    if (server != null) {
      server.destroy();
      server.waitFor(10, TimeUnit.SECONDS);
      TestFolders.delete(folder);
    }
  }

  @Test
  void takesOnceAndMovesAway() throws Exception {
    try (Letterbox.Visit visit = letterbox.open(mailbox("secret", "INBOX", "Done"))) {
      assertThat(visit.look()).isEqualTo(new MailboxTrial.Reached(0, true, true));
    }
    arrives("one");
    try (Letterbox.Visit visit = letterbox.open(mailbox("secret", "INBOX", "Done"))) {
      Basket basket = new Basket();
      assertThat(visit.takeAll(basket)).isEqualTo(1);
      assertThat(visit.takeAll(basket)).isZero();
      assertThat(basket.subjects()).containsExactly("one");
    }
    try (Letterbox.Visit done = letterbox.open(mailbox("secret", "Done", ""))) {
      assertThat(done.look()).isEqualTo(new MailboxTrial.Reached(1, true, true));
    }
  }

  @Test
  void refusesAWrongPassword() {
    assertThatThrownBy(() -> letterbox.open(mailbox("wrong", "INBOX", "")))
        .isInstanceOfSatisfying(
            Letterbox.NotReached.class,
            away -> assertThat(away.trouble()).isEqualTo(MailboxTrouble.LOGIN_REFUSED));
  }

  private void arrives(String subject) throws IOException {
    Path inbox = folder.resolve("mail/new");
    Path written =
        Files.writeString(folder.resolve(subject), "Subject: " + subject + "\r\n\r\n.\r\n");
    Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-rw-rw-"));
    Files.move(written, inbox.resolve(System.nanoTime() + ".1.here"));
  }

  private Mailbox mailbox(String password, String read, String done) {
    return new Mailbox(
        "127.0.0.1",
        port,
        MailAccount.Security.LOOPBACK,
        "reports",
        password,
        "reports@vendor.example",
        read,
        done,
        Mailbox.Existing.TAKE,
        "",
        Instant.EPOCH,
        1);
  }

  private String settings() {
    return """
    base_dir = %1$s/run
    state_dir = %1$s/state
    log_path = %1$s/log
    protocols = imap
    listen = 127.0.0.1
    ssl = no
    disable_plaintext_auth = no
    mail_location = maildir:%1$s/mail
    passdb {
      driver = static
      args = password=secret
    }
    userdb {
      driver = static
      args = uid=nobody gid=nogroup home=%1$s/home
    }
    namespace inbox {
      inbox = yes
      mailbox Done {
        auto = create
      }
    }
    service imap-login {
      inet_listener imap {
        port = %2$d
      }
      inet_listener imaps {
        port = 0
      }
    }
    """
        .formatted(folder, port);
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// Keeps what it is handed, and how far that was.
  private static final class Basket implements Letterbox.Basket {

    private final List<String> taken = new ArrayList<>();
    private MailboxProgress at = new MailboxProgress(0, 0, 0);

    List<String> subjects() {
      return taken.stream().map(text -> text.lines().findFirst().orElse("").substring(9)).toList();
    }

    @Override
    public MailboxProgress progress(long validity) {
      return at.validity() == validity ? at : new MailboxProgress(validity, 0, 0);
    }

    @Override
    public boolean wants(Instant came) {
      return came.isBefore(Instant.MAX);
    }

    @Override
    public void take(MailboxProgress here, byte[] raw, Instant came) {
      taken.add(new String(raw, UTF_8));
      at = here;
    }

    @Override
    public void pass(MailboxProgress here) {
      at = here.tidiedUpTo(here.taken());
    }

    @Override
    public void tidied(MailboxProgress here) {
      at = at.tidiedUpTo(here.tidied());
    }
  }
}
