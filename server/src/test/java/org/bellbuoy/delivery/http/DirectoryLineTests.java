package org.bellbuoy.delivery.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bellbuoy.delivery.DirectoryAnswer;
import org.bellbuoy.delivery.DirectoryLine;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Fetching small files of strangers: what comes back, and what is never asked.
class DirectoryLineTests {

  private final DirectoryLine line = TestHouse.get(DirectoryLine.class);
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void takesAFileAndKnowsWhenThereIsNone() throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    say(server, "/there", 200, "a key");
    say(server, "/none", 404, "no");
    say(server, "/broken", 500, "a key");
    say(server, "/large", 200, "x".repeat(64 * 1024 + 1));
    say(server, "/full", 200, "x".repeat(64 * 1024));
    server.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/there");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.start();
    try {
      String at = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(fetch(at + "/there?l=a%2Bb"))
          .isInstanceOfSatisfying(
              DirectoryAnswer.Found.class,
              found -> assertThat(new String(found.bytes(), UTF_8)).isEqualTo("a key"));
      assertThat(fetch(at + "/full")).isInstanceOf(DirectoryAnswer.Found.class);
      assertThat(fetch(at + "/none")).isInstanceOf(DirectoryAnswer.None.class);
      for (String path : List.of("/broken", "/large", "/moved")) {
        assertThat(fetch(at + path)).as(path).isInstanceOf(DirectoryAnswer.Failed.class);
      }
      assertThat(asked).as("nothing is followed").hasValue(5);
    } finally {
      server.stop(0);
    }
    assertThat(fetch("http://127.0.0.1:" + server.getAddress().getPort() + "/there"))
        .isInstanceOf(DirectoryAnswer.Unreached.class);
  }

  @Test
  void neverCallsWhatOnlyWeCanSee() {
    for (String inside :
        List.of(
            "https://10.0.0.1/x",
            "https://169.254.169.254/latest",
            "https://[fe80::1]/x",
            "https://[::ffff:10.0.0.1]/x",
            "https://192.168.1.1:8443/x",
            "https://100.64.0.1/x",
            "http://example.org/x",
            "ftp://example.org/x",
            "https://openpgpkey.nobody.invalid/x")) {
      assertThat(fetch(inside)).as(inside).isInstanceOf(DirectoryAnswer.Unreached.class);
    }
  }

  @Test
  @Timeout(15)
  void waitsForNobodyWhoDrips() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread drips =
          Thread.ofVirtual()
              .start(() -> {
                try (Socket socket = server.accept();
                    InputStream in = socket.getInputStream();
                    OutputStream out = socket.getOutputStream()) {
                  in.read();
                  out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
                  while (true) {
                    out.write('x');
                    out.flush();
                    java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
                  }
                } catch (java.io.IOException closed) {
                  // the other side has gone
                }
              });

      assertThat(fetch("http://127.0.0.1:" + server.getLocalPort() + "/"))
          .isInstanceOf(DirectoryAnswer.Failed.class);
      drips.join(5_000);
      assertThat(drips.isAlive()).as("the line is let go").isFalse();
    }
  }

  @Test
  void believesNoCertificateThatNobodyVouchesFor(@TempDir Path folder) throws Exception {
    HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(ownCertificate(folder)));
    say(server, "/", 200, "a key");
    server.start();
    try {
      assertThat(fetch("https://localhost:" + server.getAddress().getPort() + "/"))
          .isInstanceOf(DirectoryAnswer.Failed.class);
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  private static SSLContext ownCertificate(Path folder) throws Exception {
    Path store = folder.resolve("keys");
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process made =
        new ProcessBuilder(
                tool,
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-keystore",
                store.toString(),
                "-storepass",
                "secret",
                "-alias",
                "a")
            .redirectErrorStream(true)
            .start();
    made.getInputStream().readAllBytes();
    assertThat(made.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "secret".toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "secret".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private void say(HttpServer server, String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          asked.incrementAndGet();
          byte[] bytes = body.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private DirectoryAnswer fetch(String address) {
    return line.fetch(URI.create(address));
  }
}
