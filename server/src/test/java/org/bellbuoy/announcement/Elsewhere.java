package org.bellbuoy.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Clock;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The services where texts are put, as far as we speak with them, all under one address, and what
/// happens there in bad weather.
public final class Elsewhere implements AutoCloseable {

  /// What is done to the next request that writes.
  enum Fault {
    /// It is done, and the answer never comes.
    LOST_ANSWER,
    /// It is not done, and nothing comes back.
    LOST_REQUEST,
    /// It is done, and what comes back is no JSON.
    GARBAGE,
    BROKEN,
    BUSY
  }

  /// One request as it arrived.
  ///
  /// @param body missing where nothing was sent
  record Asked(
      String method,
      String path,
      Map<String, String> query,
      Map<String, String> headers,
      JsonNode body) {

    boolean writes() {
      return !method.equals("GET") && !path.endsWith("createSession");
    }
  }

  /// @param body null for none
  record Answered(int status, Object body) {}

  final Deque<Fault> faults = new ConcurrentLinkedDeque<>();
  final List<Asked> asked = new CopyOnWriteArrayList<>();
  public final Services services;
  volatile int refusal;

  /// What is answered to everything with 200; empty for what is right.
  volatile String nonsense = "";

  private final HttpServer server;
  private final JsonMapper json = JsonMapper.shared();

  /// @param clock what the services put beside what they take
  public Elsewhere(Clock clock) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
    services = new Services(address(), clock);
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  private void take(HttpExchange exchange) throws IOException {
    Asked request = read(exchange);
    asked.add(request);
    Fault fault = request.writes() ? faults.poll() : null;
    if (refusal > 0) {
      answer(exchange, refusal, "{}");
    } else if (!nonsense.isEmpty()) {
      answer(exchange, 200, nonsense);
    } else if (fault == null) {
      pass(exchange, request);
    } else {
      spoil(exchange, request, fault);
    }
  }

  private void spoil(HttpExchange exchange, Asked request, Fault fault) throws IOException {
    switch (fault) {
      case LOST_REQUEST -> exchange.close();
      case LOST_ANSWER -> {
        Answered _ = services.answer(request);
        exchange.close();
      }
      case GARBAGE -> {
        Answered _ = services.answer(request);
        answer(exchange, 200, "<html>");
      }
      case BROKEN -> answer(exchange, 502, "<html>");
      case BUSY -> answer(exchange, 429, "{}");
    }
  }

  private void pass(HttpExchange exchange, Asked request) throws IOException {
    Answered answered = services.answer(request);
    answer(
        exchange,
        answered.status(),
        answered.body() == null ? "" : json.writeValueAsString(answered.body()));
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private Asked read(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Map<String, String> headers = new LinkedHashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    return new Asked(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query(exchange.getRequestURI().getRawQuery()),
        headers,
        body.length == 0 ? json.missingNode() : json.readTree(body));
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    if (raw != null) {
      for (String pair : raw.split("&")) {
        int equals = pair.indexOf('=');
        query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return query;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
