package org.bellbuoy.delivery.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellbuoy.delivery.HookLine;
import org.bellbuoy.delivery.StrangersAnswer;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Telling programs of strangers that mean harm.
class StrangersLineTests {

  private final HookLine line = TestHouse.get(HookLine.class);
  private final AtomicInteger calls = new AtomicInteger();
  private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
  private final ServerSocket server;

  StrangersLineTests() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  }

  /// What it says to whoever calls.
  private interface Saying {
    void say(OutputStream out) throws IOException;
  }

  /// What it does with a call.
  private interface Serving {
    void serve(Socket caller) throws IOException;
  }

  @AfterEach
  void close() throws IOException {
    later.shutdownNow();
    server.close();
  }

  @Test
  void readsTheNumberAndTheBeginning() {
    answering(out -> out.write("HTTP/1.1 200 OK\r\n\r\nthe word".getBytes(UTF_8)));

    StrangersAnswer answer = tell();
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.start()).contains("the word");
  }

  @Test
  void followsNothing() {
    answering(out ->
        out.write(
            ("HTTP/1.1 302 Found\r\nLocation: " + address() + "/other\r\n\r\n").getBytes(UTF_8)));

    assertThat(tell().status()).isEqualTo(302);
    assertThat(tell().isGood()).isFalse();
    assertThat(calls).hasValue(2);
  }

  @Test
  @Timeout(10)
  void readsNoMoreThanFourKibibytes() {
    answering(out -> {
      out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
      byte[] much = new byte[1 << 16];
      while (true) {
        out.write(much); // until the other end hangs up
      }
    });

    assertThat(tell().start()).hasSizeLessThanOrEqualTo(4096);
  }

  @Test
  @Timeout(20)
  void givesTenSecondsHoweverSlowlyItDrips() {
    serving(caller -> {
      OutputStream out = caller.getOutputStream();
      var _ = later.scheduleAtFixedRate(() -> drip(out), 0, 500, TimeUnit.MILLISECONDS);
    });

    assertThat(tell()).isEqualTo(StrangersAnswer.none());
  }

  @Test
  void takesNoNonsenseForAnAnswer() {
    answering(out -> out.write("SSH-2.0-OpenSSH\r\n200 OK\r\n".getBytes(UTF_8)));

    assertThat(tell()).isEqualTo(StrangersAnswer.none());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://192.168.1.1/",
        "https://[fd00::1]/",
        "https://[::ffff:10.0.0.1]/",
        "http://example.com/",
        "https://example.com:22/"
      })
  @Timeout(5)
  void callsNoMachineThatOnlyWeCanSee(String address) {
    assertThat(line.tell(URI.create(address), "{}", Map.of())).isEqualTo(StrangersAnswer.none());
  }

  /// The name leads nowhere; the connection goes to what was checked, whatever the name says now.
  @Test
  void connectsToTheAddressThatWasCheckedAndAsksForNoNameAgain() throws IOException {
    answering(out -> out.write("here".getBytes(UTF_8)));
    URI bent = URI.create("http://bent.invalid:" + server.getLocalPort() + "/");

    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (Socket socket = PinnedSocket.open(bent, InetAddress.getLoopbackAddress(), 2_000)) {
      socket.getOutputStream().write("\r\n\r\n".getBytes(UTF_8));
      socket.getInputStream().transferTo(read);
    }
    assertThat(read.toString(UTF_8)).isEqualTo("here");
  }

  private StrangersAnswer tell() {
    return line.tell(URI.create(address()), "{}", Map.of("webhook-id", "msg_1"));
  }

  private String address() {
    return "http://localhost:" + server.getLocalPort();
  }

  private static void drip(OutputStream out) {
    try {
      out.write('x');
    } catch (IOException gone) {
      throw new IllegalStateException(gone); // ends the dripping
    }
  }

  /// Says it and hangs up.
  private void answering(Saying saying) {
    serving(caller -> {
      saying.say(caller.getOutputStream());
      caller.shutdownOutput();
    });
  }

  private void serving(Serving serving) {
    Thread.ofVirtual()
        .start(() -> {
          while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
              calls.incrementAndGet();
              readHead(caller.getInputStream());
              serving.serve(caller);
              caller.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException gone) {
              // whoever called hung up
            }
          }
        });
  }

  private static void readHead(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int read = in.read();
      if (read < 0) {
        throw new IOException("hung up");
      }
      head.append((char) read);
    }
  }
}
