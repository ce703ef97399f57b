package org.bellbuoy.notices;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program of a stranger that asks at the street to be told, on this machine.
final class TheirProgram implements AutoCloseable {

  /// What arrived there.
  record Heard(String id, String seconds, String signature, String body) {

    JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }

    String type() {
      return json().path("type").asString();
    }
  }

  /// What the page showed once.
  record Shown(String secret, String leave) {}

  final List<Heard> heard = new CopyOnWriteArrayList<>();
  volatile int answer = 200;
  volatile boolean echoes = true;
  private final HttpServer server;

  TheirProgram() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::hear);
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    List.of("delete from notices.webhook_signup", "delete from notices.webhook")
        .forEach(sql -> TestHouse.database().jdbc().sql(sql).update());
  }

  private void hear(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    heard.add(
        new Heard(
            exchange.getRequestHeaders().getFirst("webhook-id"),
            exchange.getRequestHeaders().getFirst("webhook-timestamp"),
            exchange.getRequestHeaders().getFirst("webhook-signature"),
            body));
    byte[] said = (echoes ? body : "noted").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer, said.length);
    exchange.getResponseBody().write(said);
    exchange.close();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/in";
  }

  Shown ask() {
    String page =
        new StreetVisitor()
            .post("/subscribe/webhook", Map.of("address", address(), "level", "low"))
            .body();
    String secret = page.replaceAll("(?s).*>(whsec_[\\w+/=]+)<.*", "$1");
    String leave = page.replaceAll("(?s).*<p class=\"mono\">([\\w-]{43})</p>.*", "$1");
    return new Shown(secret, leave);
  }

  /// Asks, and waits until the question came.
  Shown asked() {
    Shown shown = ask();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          work();
          return !of("subscription.challenge").isEmpty() && nothingUnderWay();
        });
    return shown;
  }

  List<Heard> of(String type) {
    return heard.stream().filter(each -> each.type().equals(type)).toList();
  }

  List<Heard> advisories() {
    return heard.stream().filter(each -> each.type().startsWith("advisory.")).toList();
  }

  /// Says what is due; the house does the same at the same time, so the end is waited for.
  static void send() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          work();
          return nothingUnderWay();
        });
  }

  static void work() {
    int _ = TestHouse.get(HearSubscribers.class).hear();
    int _ = TestHouse.get(HearWebhooks.class).hear();
    int _ = TestHouse.get(SendToWebhooks.class).send();
  }

  /// Makes what waits due now.
  static void hurry() {
    TestHouse.database()
        .jdbc()
        .sql("update notices.webhook_post set next_at = planned_at where state = 'QUEUED'")
        .update();
  }

  private static boolean nothingUnderWay() {
    return TestHouse.database()
        .jdbc()
        .sql(
            """
            select not exists (select 1 from notices.webhook_post where state = 'SENDING')
               and not exists (select 1 from notices.saying)
            """)
        .query(Boolean.class)
        .single();
  }
}
