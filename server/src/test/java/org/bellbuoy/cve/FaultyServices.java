package org.bellbuoy.cve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellbuoy.cve.standin.Organisation;
import org.bellbuoy.cve.standin.StandInServer;
import org.bellbuoy.cve.standin.StandInServices;
import org.bellbuoy.testkit.TestHouse;

/// Stands before the stand-in and does to what writes there what happens in bad weather.
final class FaultyServices implements AutoCloseable {

  /// What is done to the next request that writes.
  enum Fault {
    /// It is done, and the answer never comes.
    LOST_ANSWER,
    /// It is not done, and nothing comes back.
    LOST_REQUEST,
    BROKEN,
    GARBAGE,
    BUSY
  }

  /// Each has ids of its own, because one house knows them all.
  private static final AtomicInteger FIRST = new AtomicInteger(200_000);

  final Queue<Fault> faults = new ConcurrentLinkedQueue<>(new ArrayDeque<>());
  final List<String> asked = new CopyOnWriteArrayList<>();
  final List<String> bodies = new CopyOnWriteArrayList<>();
  private final StandInServer real;
  private final HttpServer front;

  FaultyServices(int quota) throws IOException {
    Organisation us =
        new Organisation("acme", "ada@acme.test", "top-key", quota, FIRST.addAndGet(100));
    real = StandInServer.start(new StandInServices(us, null, TestHouse.clock()));
    front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    front.createContext("/api/", this::pass);
    front.start();
  }

  String address() {
    return "http://localhost:" + front.getAddress().getPort() + "/api/";
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      asked.add(line);
      bodies.add(body);
      Fault fault = line.startsWith("GET") ? null : faults.poll();
      switch (fault) {
        case null -> answer(exchange, forward(exchange, body));
        case LOST_ANSWER -> {
          var _ = forward(exchange, body);
        }
        case LOST_REQUEST -> exchange.getRequestHeaders();
        case BROKEN -> exchange.sendResponseHeaders(502, -1);
        case GARBAGE -> say(exchange, 200, "<html>");
        case BUSY -> say(exchange, 429, "{\"error\":\"TOO_MANY_REQUESTS\"}");
      }
    }
  }

  private static void answer(HttpExchange exchange, HttpResponse<String> answer)
      throws IOException {
    say(exchange, answer.statusCode(), answer.body());
  }

  private static void say(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private HttpResponse<String> forward(HttpExchange exchange, String body) throws IOException {
    String asked = exchange.getRequestURI().toString().substring("/api/".length());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(real.address() + asked))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofString(body));
    for (String header : List.of("CVE-API-ORG", "CVE-API-USER", "CVE-API-KEY")) {
      request.header(header, exchange.getRequestHeaders().getFirst(header));
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException interrupted) {
      throw new IOException(interrupted);
    }
  }

  @Override
  public void close() {
    front.stop(0);
    real.close();
  }
}
