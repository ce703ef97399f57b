package org.bellbuoy.started;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Kills the program while it sends letters and while it reads its mailbox, against a mail server
/// that a test plays: no letter is lost, one that comes twice has the same Message-ID, and each
/// message in the mailbox is taken once.
@Tag("started")
class PostKillTests {

  private static final String PAGE = "An incident may be under way";
  private static final GreenMail THEIRS =
      new GreenMail(new ServerSetup[] {here("smtp"), here("imap")});

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Path folder;
  private static Program.Ports ports;
  private static String administrator;
  private static String lead;

  @BeforeAll
  static void makeASampleVendorWithItsMailServer() throws IOException {
    THEIRS.start();
    THEIRS.setUser("reports@harbourlight.example", "reports", "open sesame");
    folder = Files.createTempDirectory("bellbuoy-post-kills-");
    ports = Program.Ports.free();
    try (Program demo = start("nowhere", "--json")) {
      JsonNode roles =
          JsonMapper.shared().readTree(demo.process().inputReader().readLine()).get("roles");
      administrator = roles.get("administrator").get("token").asString();
      lead = roles.get("lead").get("token").asString();
      demo.ready();
      set("/api/v1/mail-account", account(THEIRS.getSmtp().getPort()));
      set("/api/v1/mailbox", mailbox(THEIRS.getImap().getPort()));
    }
  }

  @AfterAll
  static void removeTheSample() {
    THEIRS.stop();
    TestFolders.delete(folder);
  }

  /// The page of an incident is told in letters: it is killed before it wrote them down, before it
  /// sent the first, after the server took one, and after it had noted that.
  @Test
  void losesNoLetterAndRepeatsOneOnlyUnderItsMessageId() {
    try (Program doomed = start("duty.page.before-commit").ready()) {
      report();
      assertThat(doomed.exitCode()).isEqualTo(137);
    }
    Stream.of("delivery.letter.claimed", "delivery.letter.handed", "delivery.letter.settled")
        .forEach(PostKillTests::killedWhileSending);
    try (Program again = start("nowhere").ready()) {
      letGoOfWhatTheDeadClaimed();
      eventually().atMost(Duration.ofMinutes(1)).until(() -> letters("and l.state <> 'SENT'") == 0);
      long written = letters("");
      assertThat(written).isPositive();
      assertThat(idsByRecipient())
          .hasSize((int) written)
          .allSatisfy((recipient, ids) -> assertThat(ids).as(recipient).hasSize(1));
      assertThat(arrived()).as("one was sent again").hasSize((int) written + 1);
      assertThat(again.process().isAlive()).isTrue();
    }
  }

  @Test
  void takesEachMessageOfTheMailboxOnce() {
    Stream.of(
            "intake.mailbox.before-commit", "intake.mailbox.before-tidied", "intake.mailbox.tidied")
        .forEach(point -> {
          arrives(point);
          try (Program doomed = start(point)) {
            assertThat(doomed.exitCode()).as(point).isEqualTo(137);
          }
        });
    arrives("the last");
    try (Program again = start("nowhere").ready()) {
      eventually()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(() -> assertThat(counted()).isEqualTo(4));
      eventually()
          .untilAsserted(() ->
              assertThat(inbox().getMessages())
                  .allMatch(message -> message.getFlags().contains(Flags.Flag.SEEN)));
      assertThat(counted()).isEqualTo(4);
      assertThat(again.process().isAlive()).isTrue();
    }
  }

  /// Their server throws when the house is killed in the middle of a sentence, which is no fault of
  /// what is waited for.
  private static ConditionFactory eventually() {
    return Awaitility.await().dontCatchUncaughtExceptions();
  }

  private static void killedWhileSending(String point) {
    try (Program doomed = start(point)) {
      eventually()
          .atMost(Duration.ofMinutes(2))
          .until(() -> {
            letGoOfWhatTheDeadClaimed();
            return !doomed.process().isAlive();
          });
      assertThat(doomed.exitCode()).as(point).isEqualTo(137);
    }
  }

  /// What was claimed by a process that died waits ten minutes; the test does not.
  private static void letGoOfWhatTheDeadClaimed() {
    try {
      EmbeddedPostgres.running(folder, "bellbuoy")
          .ifPresent(access -> {
            int _ =
                jdbc(access)
                    .sql("update delivery.letter set next_at = queued_at where state = 'SENDING'")
                    .update();
          });
    } catch (RuntimeException _) {
      // its database starts, or it was killed in the meantime
    }
  }

  private static long letters(String which) {
    return running()
        .sql(
            """
            select count(*) from delivery.letter l
              join duty.warning w on w.id = l.about_id
             where w.percent = 0
            """
                + which)
        .query(Long.class)
        .single();
  }

  private static JdbcClient running() {
    return jdbc(EmbeddedPostgres.running(folder, "bellbuoy").orElseThrow());
  }

  private static JdbcClient jdbc(DatabaseAccess access) {
    return new TestDatabase(access.url(), access.user(), access.password()).jdbc();
  }

  private static Map<String, Set<String>> idsByRecipient() {
    Map<String, Set<String>> ids = new TreeMap<>();
    arrived()
        .forEach(message -> {
          try {
            ids.computeIfAbsent(message.getAllRecipients()[0].toString(), _ -> new HashSet<>())
                .add(message.getMessageID());
          } catch (MessagingException broken) {
            throw new AssertionError(broken);
          }
        });
    return ids;
  }

  private static List<MimeMessage> arrived() {
    return Stream.of(THEIRS.getReceivedMessages()).filter(PostKillTests::pages).toList();
  }

  private static boolean pages(Message message) {
    try {
      return String.valueOf(message.getContent()).contains(PAGE);
    } catch (IOException | MessagingException broken) {
      throw new AssertionError(broken);
    }
  }

  private static void arrives(String words) {
    try {
      byte[] raw =
          "From: ann@example.org\r\nSubject: s\r\n\r\n%s\r\n".formatted(words).getBytes(UTF_8);
      inbox()
          .appendMessage(
              new MimeMessage(null, new ByteArrayInputStream(raw)), new Flags(), new Date());
    } catch (MessagingException broken) {
      throw new AssertionError(broken);
    }
  }

  private static MailFolder inbox() {
    try {
      return THEIRS
          .getManagers()
          .getImapHostManager()
          .getInbox(THEIRS.getUserManager().getUser("reports"));
    } catch (FolderException missing) {
      throw new AssertionError(missing);
    }
  }

  /// How many messages this house took in, whatever became of them.
  private static long counted() {
    long all = 0;
    for (JsonNode each :
        JsonMapper.shared().readTree(get("/api/v1/mail-counts", lead).body()).get("became")) {
      all += each.get("number").asLong();
    }
    return all;
  }

  private static void report() {
    URI address = URI.create("http://localhost:" + ports.street() + "/api/v1/reports");
    String words = "{\"what\":\"There is an incident: somebody is in your network\"}";
    assertThat(
            send(HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(words)))
                .statusCode())
        .isEqualTo(201);
  }

  private static void set(String path, Map<String, String> typed) {
    String version = get(path, administrator).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> answer =
        send(
            request(path, administrator)
                .header("If-Match", version)
                .header("Content-Type", "application/json")
                .PUT(
                    HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(typed))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static Map<String, String> account(int port) {
    return Map.of(
        "host", "127.0.0.1",
        "port", Integer.toString(port),
        "security", "loopback",
        "from", "desk@harbourlight.example");
  }

  private static Map<String, String> mailbox(int port) {
    return Map.of(
        "host", "127.0.0.1",
        "port", Integer.toString(port),
        "security", "loopback",
        "user", "reports",
        "password", "open sesame",
        "address", "reports@harbourlight.example",
        "existing", "take");
  }

  private static HttpResponse<String> get(String path, String token) {
    return send(request(path, token).GET());
  }

  private static HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + ports.desk() + path))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(
          request.timeout(Duration.ofMinutes(1)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException cut) {
      throw new AssertionError(cut);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  private static Program start(String point, String... more) {
    String options = "-Dbellbuoy.mail.first-after-millis=500 -Dbellbuoy.crash-at=" + point;
    Map<String, String> environment =
        Map.of("BELLBUOY_JAVA_OPTS", options, "BELLBUOY_CANARY_MINUTES", "0");
    Stream<String> words =
        Stream.of(
            "demo",
            "--data",
            folder.toString(),
            "--public-port",
            Integer.toString(ports.street()),
            "--desk-port",
            Integer.toString(ports.desk()),
            "--counter-port",
            Integer.toString(ports.counter()));
    return Program.with(environment, "", Stream.concat(words, Stream.of(more)).toList());
  }

  private static ServerSetup here(String protocol) {
    return new ServerSetup(0, "127.0.0.1", protocol);
  }
}
