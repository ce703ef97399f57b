package org.bellbuoy.started;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellbuoy.correspondence.PublishedKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every file of the public tree as the world reads it, found by following what the files name.
///
/// @param files the hash of each file by its path
record WorldsTree(SortedMap<String, byte[]> files) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String CSAF = "/.well-known/csaf/";
  private static final String WHITE = CSAF + "white/";
  private static final List<String> FIRST =
      List.of("/", "/advisories", "/advisories.json", "/policy", CSAF, "/feeds/advisories.atom");
  private static final Pattern NAMED =
      Pattern.compile("(?:href|src|url)\\W{1,4}(?:http://localhost:\\d+)?(/[^\"'#?<>\\s]*)");
  private static final Pattern OURS =
      Pattern.compile("/|/advisories.*|/policy.*|/feeds/.*|/\\.well-known/.*|/security\\.txt");

  /// Reads it all.
  static WorldsTree of(Program program) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(FIRST);
    while (!open.isEmpty()) {
      String path = open.pop();
      if (!files.containsKey(path)) {
        byte[] bytes = bytes(program.street(path));
        files.put(path, bytes);
        named(path, new String(bytes, UTF_8)).forEach(open::add);
      }
    }
    return new WorldsTree(files);
  }

  private static byte[] bytes(URI address) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(1)).build();
    HttpResponse<byte[]> answer = sent(request);
    assertThat(answer.statusCode()).as(address.getPath()).isEqualTo(200);
    return answer.body();
  }

  private static HttpResponse<byte[]> sent(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  private static Set<String> named(String path, String text) {
    Set<String> names = new LinkedHashSet<>();
    if (path.endsWith("/index.txt")) {
      text.lines().map(line -> WHITE + line).forEach(names::add);
    }
    NAMED.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
    return names.stream().filter(OURS.asMatchPredicate()).collect(Collectors.toSet());
  }

  /// What each path holds, so that two trees can be compared.
  Map<String, String> hashes() {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach((path, bytes) -> hashes.put(path, hash("SHA-256", bytes)));
    return hashes;
  }

  int advisories() {
    return json("/advisories.json").get("count").asInt();
  }

  /// Feed, indexes, changes, list, pages, hashes and signatures tell of the same documents.
  void assertWhole() {
    Set<String> indexed = text(WHITE + "index.txt").lines().collect(Collectors.toSet());
    assertThat(found(WHITE + "changes.csv", "\"([^\"]+\\.json)\"")).isEqualTo(indexed);
    assertThat(found(WHITE + "csaf-feed-tlp-white.json", "/white/(\\d+/[^\"]+\\.json)\""))
        .isEqualTo(indexed);
    assertThat(found(WHITE + "csaf-feed-tlp-white.json", "/white/(\\d+/[^\"]+)\\.(?:sha512|asc)\""))
        .isEqualTo(indexed);
    indexed.forEach(this::assertSealed);
    Set<String> numbers = found("/advisories.json", "/advisories/([^\"./]+)\"");
    assertThat(numbers).hasSize(advisories()).hasSize(indexed.size());
    assertThat(found("/feeds/advisories.atom", "/advisories/([^\"./<]+)[\"<]")).isEqualTo(numbers);
    assertThat(found("/feeds/advisories.rss", "<guid[^>]*>[^<]*/advisories/([^\"./<]+)<"))
        .isEqualTo(numbers);
    assertThat(found("/feeds/advisories.json", "\"id\": \"[^\"]*/advisories/([^\"./<]+)\""))
        .isEqualTo(numbers);
    assertThat(found("/advisories", "href=\"/advisories/([^\"./]+)\"")).isEqualTo(numbers);
    numbers.forEach(number ->
        assertThat(files).containsKeys("/advisories/" + number, "/advisories/" + number + ".json"));
  }

  private void assertSealed(String document) {
    byte[] bytes = file(WHITE + document);
    assertThat(text(WHITE + document + ".sha256")).startsWith(hash("SHA-256", bytes) + " ");
    assertThat(text(WHITE + document + ".sha512")).startsWith(hash("SHA-512", bytes) + " ");
    String key =
        files.keySet().stream()
            .filter(path -> path.matches(".*/openpgp/.+\\.asc"))
            .findFirst()
            .orElseThrow();
    assertThat(PublishedKeys.verify(text(key), bytes, text(WHITE + document + ".asc"))).isTrue();
  }

  private Set<String> found(String path, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text(path))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(file(path));
  }

  private String text(String path) {
    return new String(file(path), UTF_8);
  }

  private byte[] file(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  private static String hash(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
