package org.bellbuoy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.bellbuoy.standards.csaf.provider.Indexes;
import org.bellbuoy.standards.csaf.provider.ProviderMetadata;
import org.bellbuoy.standards.csaf.provider.PublishedDocument;
import org.bellbuoy.standards.csaf.provider.RolieFeed;
import org.bellbuoy.standards.csaf.provider.SecurityTxt;
import org.bellbuoy.standards.csaf.provider.Sidecars;
import org.bellbuoy.standards.csaf.provider.TlpFolder;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.tlp.TlpLabel;
import tools.jackson.databind.json.JsonMapper;

/// A small provider of signed CSAF documents on this machine, all of it well until a test plants a
/// fault.
final class SampleProvider implements AutoCloseable {

  static final String CSAF = "/.well-known/csaf/";
  static final String WHITE = CSAF + "white/";
  private static final Path EXAMPLES =
      Path.of(
          System.getProperty("bellbuoy.home", ".."), "docs", "examples", "affected", "published");

  /// How one address is answered.
  interface Way {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final Map<String, Way> ways = new ConcurrentHashMap<>();
  private final List<String> documents = new ArrayList<>();
  private final HttpServer server;
  private final String base;

  SampleProvider(SampleKey key, String claimed) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    String named = claimed.isEmpty() ? base : claimed;
    put("/", "text/html", "<a href='/more'>more</a><a href=\"/.well-known/security.txt\">x</a>");
    put("/more", "text/html;charset=utf-8", "<a href=\"/#top\">back</a>");
    contact(key);
    folder(key, named);
    server.start();
  }

  String base() {
    return base;
  }

  /// Paths of the documents.
  List<String> documents() {
    return documents;
  }

  void put(String path, String type, String text) {
    put(path, type, text.getBytes(UTF_8));
  }

  void put(String path, String type, byte[] bytes) {
    ways.put(path, exchange -> send(exchange, 200, type, bytes));
  }

  void take(String path) {
    ways.remove(path);
  }

  void let(String path, Way way) {
    ways.put(path, way);
  }

  /// Every address below a path.
  void letAll(String path, Way way) {
    ways.keySet().stream().filter(each -> each.startsWith(path)).forEach(each -> let(each, way));
  }

  static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    exchange.getResponseHeaders().set("ETag", "\"one\"");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Way way = ways.get(exchange.getRequestURI().getPath());
    if (way == null) {
      send(exchange, 404, "text/plain", "Nothing here.".getBytes(UTF_8));
    } else {
      way.answer(exchange);
    }
  }

  private void contact(SampleKey key) {
    SecurityTxt contact =
        new SecurityTxt(
            List.of(URI.create("https://acme.example/contact")),
            Instant.now().plus(Duration.ofDays(300)),
            List.of("en"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    put("/.well-known/security.txt", "text/plain; charset=utf-8", key.cleartext(contact.text()));
  }

  private void folder(SampleKey key, String named) throws IOException {
    TlpFolder folder = new TlpFolder(URI.create(named + WHITE), TlpLabel.CLEAR);
    List<PublishedDocument> listed = new ArrayList<>();
    for (Path file : examples()) {
      AdvisoryFacts facts =
          FactsOfFile.of(JsonMapper.shared().readTree(Files.readAllBytes(file))).facts();
      listed.add(document(Csaf20.bytes(facts, folder), Csaf20.listing(facts), key));
    }
    Instant updated = Instant.now().minus(Duration.ofMinutes(1));
    json(WHITE + folder.feedName(), RolieFeed.feed(folder, "Acme", updated, listed));
    put(WHITE + "index.txt", "text/plain", Indexes.indexTxt(listed));
    put(WHITE + "changes.csv", "text/csv", Indexes.changesCsv(folder.version(), listed));
    put(CSAF + "openpgp/key.asc", "application/pgp-keys", key.publicHalf());
    URI at = URI.create(named + CSAF + "openpgp/key.asc");
    json(
        CSAF + "provider-metadata.json",
        new ProviderMetadata(
                URI.create(named + CSAF + "provider-metadata.json"),
                Publisher.vendor("Acme", "https://acme.example", "security@acme.example"),
                List.of(folder),
                List.of(new ProviderMetadata.PublicKey(key.fingerprint(), at)),
                updated)
            .bytes());
  }

  private static List<Path> examples() throws IOException {
    try (var files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().limit(3).toList();
    }
  }

  private PublishedDocument document(byte[] bytes, PublishedDocument listed, SampleKey key) {
    String path = WHITE + listed.path();
    documents.add(path);
    json(path, bytes);
    put(path + ".sha256", "text/plain", Sidecars.sha256(bytes, "x"));
    put(path + ".sha512", "text/plain", Sidecars.sha512(bytes, "x"));
    put(path + ".asc", "text/plain", key.detached(bytes));
    return listed;
  }

  private void json(String path, byte[] bytes) {
    put(path, "application/json", bytes);
  }
}
