package org.bellbuoy.cve.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Lets the stand-in be asked over HTTP, on this machine only.
public final class StandInServer implements AutoCloseable {

  private static final int LONGEST = 4 << 20;
  private static final String ROOT = "/api/";

  private final HttpServer server;
  private final StandInServices services;

  private StandInServer(StandInServices services) {
    this.services = services;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
  }

  public static StandInServer start(StandInServices services) {
    StandInServer started = new StandInServer(services);
    started.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    started.server.createContext(ROOT, started::answer);
    started.server.start();
    return started;
  }

  /// Ends with a slash.
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + ROOT);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = services.answer(read(exchange));
      byte[] body = reply.body().toString().getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
      reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Ask read(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    URI asked = exchange.getRequestURI();
    return new Ask(
        exchange.getRequestMethod(),
        asked.getPath().substring(ROOT.length()),
        query(asked.getRawQuery()),
        headers,
        new String(exchange.getRequestBody().readNBytes(LONGEST), UTF_8));
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
