package org.bellbuoy.started;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Kills the program while it takes mail: what it said to have taken is there afterwards, once, and
/// what it did not say is sent again by whoever has it.
@Tag("started")
class MailKillTests {

  private static final String MESSAGE =
      "From: ann@example.org\r\nMessage-ID: <1@x>\r\nSubject: s\r\n\r\nFound at night\r\n";

  private static Path sample;
  private static Program.Ports ports;
  private static JsonNode roles;

  private final int smtp = freePort();
  private final HttpClient http = HttpClient.newHttpClient();
  private Path folder;

  @BeforeAll
  static void makeASampleVendor() throws IOException {
    sample = Files.createTempDirectory("bellbuoy-mail-sample-");
    ports = Program.Ports.free();
    try (Program demo = Program.demo(sample, ports, Optional.empty(), "--json")) {
      roles = JsonMapper.shared().readTree(demo.process().inputReader().readLine()).get("roles");
      demo.ready();
    }
  }

  @AfterAll
  static void removeTheSample() {
    TestFolders.delete(sample);
  }

  @BeforeEach
  void copyTheSample() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-mail-kills-");
    TestFolders.delete(folder);
    TestFolders.copy(sample, folder);
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @ParameterizedTest(name = "killed at {0}")
  @ValueSource(
      strings = {
        "intake.mail.before-commit",
        "intake.mail.before-answer",
        "intake.mail.read",
        "intake.mail.filed"
      })
  void countsInWhatItCountsOut(String point) {
    boolean acknowledged;
    try (Program doomed = start(point)) {
      acknowledged = isTaken();
      assertThat(doomed.exitCode()).isEqualTo(137);
    }
    try (Program again = start("nowhere")) {
      if (!acknowledged) {
        assertThat(isTaken()).isTrue();
      }
      // whoever was killed while reading holds the message for five minutes more
      String outcome = isReading(point) ? "arrived" : "report";
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(() -> assertThat(became()).containsEntry(outcome, 1L));
      assertThat(again.process().isAlive()).isTrue();
      assertThat(became().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(1);
    }
  }

  private static boolean isReading(String point) {
    return point.equals("intake.mail.read") || point.equals("intake.mail.filed");
  }

  private Program start(String point) {
    return Program.with(
            Map.of(
                "BELLBUOY_JAVA_OPTS",
                "-Dbellbuoy.smtp.port=" + smtp + " -Dbellbuoy.crash-at=" + point),
            "",
            List.of(
                "demo",
                "--data",
                folder.toString(),
                "--public-port",
                Integer.toString(ports.street()),
                "--desk-port",
                Integer.toString(ports.desk()),
                "--counter-port",
                Integer.toString(ports.counter())))
        .ready();
  }

  /// Whether the message was said to be taken; no answer is none.
  private boolean isTaken() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), smtp)) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
      OutputStream out = socket.getOutputStream();
      assertThat(in.readLine()).startsWith("220");
      say(out, in, "HELO client.example\r\n");
      say(out, in, "MAIL FROM:<ann@example.org>\r\n");
      assertThat(say(out, in, "RCPT TO:<security@harbourlight.example>\r\n")).startsWith("250");
      say(out, in, "DATA\r\n");
      return say(out, in, MESSAGE + ".\r\n").startsWith("250");
    } catch (IOException cut) {
      return false;
    }
  }

  private static String say(OutputStream out, BufferedReader in, String words) throws IOException {
    out.write(words.getBytes(ISO_8859_1));
    out.flush();
    return String.valueOf(in.readLine());
  }

  /// What the messages of this house became.
  private Map<String, Long> became() {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + ports.desk() + "/api/v1/mail-counts"))
            .timeout(Duration.ofMinutes(1))
            .header("Authorization", "Bearer " + roles.get("lead").get("token").asString())
            .build();
    String body = answered(request);
    Map<String, Long> became = new HashMap<>();
    JsonMapper.shared()
        .readTree(body)
        .get("became")
        .forEach(each -> became.put(each.get("what").asString(), each.get("number").asLong()));
    return became;
  }

  private String answered(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException cut) {
      throw new AssertionError(cut);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
