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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTests {

  private static final String TAKEN =
      """
      {"items":[{"number":"SA2021-04","result":"CREATED","code":"abc","warnings":[\
      {"kind":"JOINED_HALVES","pointer":"/a","sentence":"Two halves were joined."}]}]}
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> asked = new ArrayList<>();
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
  void handsOverEachFileAndPrintsWhatIsDoubtful() throws IOException {
    Files.writeString(folder.resolve("one.json"), "{}");
    Files.writeString(folder.resolve("two.json"), "{}");

    assertThat(run(folder.toString())).isZero();
    assertThat(asked).containsOnly("POST /api/v1/imports Bearer secret");
    assertThat(out.toString()).contains("SA2021-04  created", "/a: Two halves were joined.");
    assertThat(err.toString()).contains("2 of 2 files");
  }

  @Test
  void onlyTriesWhenToldSo() throws IOException {
    run("--dry-run", Files.writeString(folder.resolve("one.json"), "{}").toString());

    assertThat(asked).containsExactly("POST /api/v1/imports?dry-run=true Bearer secret");
  }

  @Test
  void saysWhyTheDeskRefusedAFile() throws IOException {
    status = 422;

    assertThat(run(Files.writeString(folder.resolve("one.json"), "{}").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("It is no record.");
  }

  @Test
  void publishesWhatOthersBroughtIn() {
    assertThat(run("--publish")).isZero();
    assertThat(asked).containsExactly("POST /api/v1/imports/publication Bearer secret");
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("import", "--token", "secret", "--desk-url"));
    all.add("http://localhost:" + desk.getAddress().getPort());
    all.addAll(List.of(arguments));
    return BellbuoyCli.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization"));
    exchange.getRequestBody().readAllBytes();
    byte[] body = (status == 200 ? TAKEN : "{\"detail\":\"It is no record.\"}").getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
