package org.bellbuoy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.bellbuoy.standards.outside.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `doctor --outside` against a provider on this machine, well and with planted faults.
class DoctorCommandTests {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final SampleKey key = new SampleKey(Duration.ofDays(10), Duration.ZERO);
  private final CountDownLatch over = new CountDownLatch(1);
  private SampleProvider house = new SampleProvider(key, "");

  DoctorCommandTests() throws IOException {}

  @AfterEach
  void close() {
    over.countDown();
    house.close();
  }

  @Test
  void findsNothingWrongWithAWellKeptHouse() {
    assertThat(look()).as(out.toString()).isZero();

    assertThat(out.toString()).contains("all is well.", "3 documents", "2 pages", "no TLS here");
    assertThat(wrong()).isEmpty();
    assertThat(err.toString()).as("no terminal, no progress").isEmpty();
  }

  @Test
  void callsTheChangedBytesOfOneDocumentOneThing() {
    String path = house.documents().getFirst();
    house.put(path + ".sha512", "text/plain", "00ff  x\n");
    house.put(path + ".sha256", "text/plain", "00ff  x\n");
    house.put(path + ".asc", "text/plain", key.detached("other".getBytes(UTF_8)));

    assertThat(look()).isEqualTo(1);
    assertThat(wrong()).containsExactly("rewritten 3");
  }

  @Test
  void findsOneWrongHashAndOneWrongSignature() {
    house.put(house.documents().getFirst() + ".sha512", "text/plain", "00ff  x\n");
    assertThat(look()).isEqualTo(1);
    assertThat(wrong()).containsExactly("hash 1");

    house.put(house.documents().get(1) + ".asc", "text/plain", key.detached("x".getBytes(UTF_8)));
    assertThat(look()).isEqualTo(1);
    assertThat(wrong()).containsExactlyInAnyOrder("hash 1", "signature 1");
  }

  @Test
  void callsAnotherKeyThanThePublishedOneOneThing() {
    SampleKey other = new SampleKey(Duration.ofDays(1), Duration.ZERO);
    house.put(SampleProvider.CSAF + "openpgp/key.asc", "text/plain", other.publicHalf());

    assertThat(look()).isEqualTo(1);
    assertThat(wrong()).singleElement().asString().startsWith("key ");
    assertThat(out.toString()).contains(other.fingerprint(), key.fingerprint());
  }

  @Test
  void callsAKeyThatHasEndedOneThing() throws IOException {
    house.close();
    house = new SampleProvider(new SampleKey(Duration.ofDays(10), Duration.ofDays(5)), "");

    assertThat(look()).isEqualTo(1);
    assertThat(wrong()).containsExactly("key 4");
    assertThat(out.toString()).contains("has ended", "Put a fresh key in force.");
  }

  @Test
  void callsAServerThatFailsOneThing() {
    house.letAll(
        SampleProvider.WHITE,
        exchange -> SampleProvider.send(exchange, 503, "text/plain", new byte[0]));

    assertThat(look()).isEqualTo(1);
    assertThat(wrong()).containsExactly("server-error 3");
  }

  @Test
  void callsAFolderThatIsGoneOneThing() {
    house
        .documents()
        .forEach(path ->
            Stream.of("", ".sha256", ".sha512", ".asc").forEach(end -> house.take(path + end)));
    List.of("index.txt", "changes.csv", "csaf-feed-tlp-white.json")
        .forEach(name -> house.take(SampleProvider.WHITE + name));

    assertThat(look()).isEqualTo(1);
    assertThat(wrong()).containsExactly("folder-missing 3");
  }

  @Test
  void followsNobodyToAnotherHost() {
    house.letAll(
        SampleProvider.WHITE + "2",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest/");
          SampleProvider.send(exchange, 302, "text/plain", new byte[0]);
        });

    assertThat(look()).isEqualTo(1);
    assertThat(wrong()).containsExactly("led-elsewhere 3");
    assertThat(out.toString()).contains("169.254.169.254");
  }

  @Test
  void callsAWrongPublicAddressOneThingAndLooksOn() throws IOException {
    house.close();
    house = new SampleProvider(key, "https://old.acme.example");
    house.put(house.documents().getFirst() + ".sha512", "text/plain", "00ff  x\n");

    assertThat(look()).isEqualTo(1);
    assertThat(wrong()).containsExactlyInAnyOrder("wrong-base 1", "hash 1");
  }

  @Test
  void namesTheDocumentThatOneIndexLeavesOut() {
    String path = house.documents().getLast().substring(SampleProvider.WHITE.length());
    house.let(
        SampleProvider.WHITE + "index.txt",
        exchange ->
            SampleProvider.send(
                exchange,
                200,
                "text/plain",
                (house.documents().getFirst() + "\n" + house.documents().get(1) + "\n")
                    .replace(SampleProvider.WHITE, "")
                    .getBytes(UTF_8)));

    assertThat(look()).isEqualTo(1);
    assertThat(wrong()).containsExactly("index 1");
    assertThat(out.toString()).contains("does not name", path);
  }

  @Test
  void readsNoMoreThanItsBoundAndWaitsNoLongerThanItsTime() {
    URI huge = URI.create(house.base() + "/huge");
    URI slow = URI.create(house.base() + "/slow");
    house.put("/huge", "text/plain", new byte[5_000]);
    house.let(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
          await();
        });

    try (HttpFetch fetch = new HttpFetch(Duration.ofMillis(700), 4_000)) {
      assertThat(fetch.plain(huge)).isInstanceOf(Answer.TooLarge.class);
      assertThat(fetch.plain(slow)).isInstanceOf(Answer.TooSlow.class);
      assertThat(fetch.plain(URI.create(house.base() + "/more"))).isInstanceOf(Answer.Got.class);
    }
  }

  @Test
  void saysInOneLineThatNobodyIsThere() {
    String base = house.base();
    house.close();

    assertThat(run("doctor", "--outside", base)).isEqualTo(2);
    assertThat(out.toString()).contains("host-away", "nobody answers there");
    assertThat(run("doctor", "--outside", "ftp://acme.example")).isEqualTo(2);
    assertThat(run("doctor")).isEqualTo(2);
    assertThat(err.toString()).contains("no address of a web site").doesNotContain("\tat ");
  }

  private void await() {
    try {
      over.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private int look() {
    out.getBuffer().setLength(0);
    return run("doctor", "--outside", house.base() + "/");
  }

  /// The causes that are more than notes, each with how often it was seen, as JSON has them.
  private List<String> wrong() {
    String plain = out.toString();
    out.getBuffer().setLength(0);
    int _ = run("doctor", "--json", "--outside", house.base());
    List<JsonNode> lines = out.toString().lines().map(JsonMapper.shared()::readTree).toList();
    out.getBuffer().setLength(0);
    out.write(plain);
    assertThat(lines.getLast().path("base").asString()).isEqualTo(house.base());
    return lines.stream()
        .filter(line -> line.has("cause") && !line.path("severity").asString().equals("note"))
        .map(line -> line.path("cause").asString() + " " + line.path("count").asInt())
        .toList();
  }

  private int run(String... words) {
    return BellbuoyCli.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
  }
}
