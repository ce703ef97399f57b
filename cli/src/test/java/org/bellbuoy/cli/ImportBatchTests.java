package org.bellbuoy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Many files at once: what goes over in one request, with what lies beside it, and what the exit
/// code says. The desk here reads what it is sent, and takes no document that says "broken".
class ImportBatchTests {

  private static final int GOOD = 0;
  private static final int SOME_REFUSED = 1;
  private static final int USAGE = 2;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> addresses = new ArrayList<>();
  private final List<List<String>> sent = new ArrayList<>();
  private HttpServer desk;
  private int status = 200;

  @TempDir private Path folder;

  @BeforeEach
  void openADesk() throws IOException {
    desk = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    desk.createContext("/", this::answer);
    desk.start();
  }

  @AfterEach
  void closeTheDesk() {
    desk.stop(0);
  }

  @Test
  void handsOverWhatLiesBesideADocument() throws IOException {
    write("one.json", "one");
    write("one.json.sha512", "its hash");
    write("one.json.asc", "its signature");
    write("one.json.bak", "no business of the desk");
    write("two.json", "two");

    assertThat(run(folder.toString())).isEqualTo(GOOD);

    assertThat(addresses).containsExactly("/api/v1/imports/files", "/api/v1/imports");
    assertThat(sent.getFirst())
        .containsExactly(
            "one.json: one", "one.json.sha512: its hash", "one.json.asc: its signature");
    assertThat(out.toString()).contains("one  created  (one.json)", "two  created  (two.json)");
    assertThat(err.toString()).contains("1 of 2 files", "2 of 2 files");
  }

  @Test
  void sendsTheKeysWithEveryRequest() throws IOException {
    Path key = write("publisher.asc", "the key");
    Path documents = Files.createDirectory(folder.resolve("documents"));
    for (int each = 100; each < 126; each++) {
      write("documents/" + each + ".json", "document " + each);
    }

    assertThat(run("--key", key.toString(), documents.toString())).isEqualTo(GOOD);

    assertThat(addresses).containsOnly("/api/v1/imports/files").hasSize(2);
    assertThat(sent.getFirst())
        .hasSize(26)
        .startsWith("100.json: document 100")
        .endsWith("publisher.asc: the key");
    assertThat(sent.getLast()).containsExactly("125.json: document 125", "publisher.asc: the key");
  }

  @Test
  void keepsARequestSmall() throws IOException {
    Path key = write("publisher.asc", "the key");
    String large = "x".repeat(5 << 20);
    write("documents/a.json", large);
    write("documents/b.json", large);
    write("documents/c.json", "small");

    assertThat(run("--key", key.toString(), folder.resolve("documents").toString()))
        .isEqualTo(GOOD);

    assertThat(sent).extracting(List::size).containsExactly(2, 3);
  }

  @Test
  void letsTheOthersInWhenOneIsBroken() throws IOException {
    write("a.json", "first");
    write("b.json", "broken");
    write("c.json", "third");
    write("d.json", "broken");
    write("d.json.sha256", "its hash");
    write("e.json", "last");

    assertThat(run(folder.toString())).isEqualTo(SOME_REFUSED);

    assertThat(out.toString().lines())
        .containsExactly(
            "first  created  (a.json)", "third  created  (c.json)", "last  created  (e.json)");
    assertThat(err.toString())
        .contains("b.json: It is broken.", "d.json: It is broken.", "5 of 5 files");
  }

  @Test
  void goesOnWhenTheDeskSaysNo() throws IOException {
    write("a.json", "good");
    write("b.json", "good");
    write("b.json.asc", "its signature");
    status = 403;

    assertThat(run(folder.toString())).isEqualTo(SOME_REFUSED);

    assertThat(addresses).hasSize(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains(
            "a.json: You may not bring in advisories.", "b.json: You may not bring in advisories.");
  }

  @Test
  void sendsNothingWhenAFileIsMissing() throws IOException {
    Path there = write("a.json", "good");
    Path gone = folder.resolve("gone.json");

    assertThat(run(there.toString(), gone.toString())).isEqualTo(USAGE);
    assertThat(run(there.toString(), "--key", gone.toString())).isEqualTo(USAGE);

    assertThat(addresses).isEmpty();
    assertThat(err.toString()).contains("gone.json cannot be read.");
  }

  @Test
  void saysThatTheDeskIsAway() throws IOException {
    Path file = write("a.json", "good");
    desk.stop(0);

    assertThat(run(file.toString())).isEqualTo(USAGE);

    assertThat(err.toString()).contains("cannot be reached.");
  }

  @Test
  void doesNotPublishWhatOnlyPartlyCameIn() throws IOException {
    write("a.json", "broken");

    assertThat(run("--publish", folder.toString())).isEqualTo(SOME_REFUSED);

    assertThat(addresses).containsExactly("/api/v1/imports");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("import", "--token", "secret", "--desk-url"));
    all.add("http://localhost:" + desk.getAddress().getPort());
    all.addAll(List.of(arguments));
    return BellbuoyCli.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String address = exchange.getRequestURI().toString();
    byte[] body = exchange.getRequestBody().readAllBytes();
    addresses.add(address);
    if (status != 200) {
      say(exchange, status, "{\"detail\":\"You may not bring in advisories.\"}");
    } else if (address.endsWith("/files")) {
      say(exchange, 200, files(JsonMapper.shared().readTree(body).path("files")));
    } else if (new String(body, UTF_8).contains("broken")) {
      say(exchange, 422, "{\"detail\":\"It is broken.\"}");
    } else {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      created(answer.putArray("items"), new String(body, UTF_8));
      say(exchange, 200, answer.toString());
    }
  }

  private String files(JsonNode files) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode items = answer.putArray("items");
    List<String> names = new ArrayList<>();
    for (JsonNode file : files) {
      String name = file.path("name").asString("");
      String text = new String(Base64.getDecoder().decode(file.path("base64").asString("")), UTF_8);
      names.add(name + ": " + text);
      if (name.endsWith(".json")) {
        ObjectNode item = items.addObject().put("file", name);
        if (text.contains("broken")) {
          item.put("refusal", "It is broken.");
        } else {
          created(item.putArray("advisories"), text);
        }
      }
    }
    sent.add(names);
    return answer.toString();
  }

  private static void created(ArrayNode items, String number) {
    items
        .addObject()
        .put("number", number.substring(0, Math.min(number.length(), 20)))
        .put("result", "CREATED");
  }

  private static void say(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
