package org.bellbuoy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerFile;
import org.bellbuoy.standards.affected.Composition;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AffectedCommandTests {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("bellbuoy.home", ".."), "docs", "examples", "affected");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  static Stream<String> golden() throws IOException {
    return Files.readAllLines(EXAMPLES.resolve("questions.csv")).stream().skip(1);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void answersEveryGoldenQuestionOverAFolderOfDocuments(String line) {
    String[] cell = line.split(",", -1);
    Path from = cell[0].equals("both") ? EXAMPLES : EXAMPLES.resolve(cell[0]);
    run("affected", "--json", "--product", cell[1], "--version-in-use", cell[2], "--from", from);
    JsonNode flaw =
        JsonMapper.shared()
            .readTree(out.toString())
            .path("flaws")
            .valueStream()
            .filter(each -> each.path("flaw").asString().equals(cell[3]))
            .findFirst()
            .orElseThrow();
    assertThat(flaw.path("answer").asString()).isEqualTo(cell[4]);
    assertThat(flaw.path("fix").asString("")).isEqualTo(cell[5]);
    assertThat(flaw.path("otherFixes").path(0).asString("")).isEqualTo(cell[6]);
  }

  @Test
  void looksIntoABillOfTwentyThousandParts(@TempDir Path folder) throws IOException {
    String many =
        IntStream.range(0, 20_000)
            .mapToObj("{\"name\": \"part-%d\", \"version\": \"1.0\"}"::formatted)
            .collect(Collectors.joining(","));
    Path bill =
        bill(
            folder,
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [%s,
              {"name": "x", "components": [{"name": "Mooring", "version": "4.4.6"}]}]}
            """
                .formatted(many));
    assertThat(run("affected", "--sbom", bill, "--from", EXAMPLES)).isEqualTo(1);
    assertThat(out.toString())
        .contains("affected", "CVE-2021-99008", "Take 4.4.7.", "20,002 parts", "of 1 something");
  }

  @Test
  void endsWithZeroWhenNothingIsToBeDone(@TempDir Path folder) throws IOException {
    Path bill =
        bill(
            folder,
            """
            {"spdxVersion": "SPDX-2.3", "packages": [{"name": "Mooring", "versionInfo": "4.4.7"}]}
            """);
    assertThat(run("affected", "--sbom", bill, "--from", EXAMPLES)).isZero();
    assertThat(out.toString()).contains("fixed", "holds the fix");
  }

  @Test
  void answersOutOfACopyOfTheTreeAndFromAnAddress(@TempDir Path folder) throws IOException {
    AdvisoryFacts facts =
        FactsOfFile.of(
                JsonMapper.shared()
                    .readTree(
                        Files.readAllBytes(EXAMPLES.resolve("published/cve-2021-99008.json"))))
            .facts();
    byte[] file = AnswerFile.write(AnswerBook.of(List.of(facts), Composition.none()), _ -> null);
    Files.write(folder.resolve("affected.json"), file);
    assertThat(
            run("affected", "--product", "Mooring", "--version-in-use", "4.4.6", "--from", folder))
        .isEqualTo(1);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/affected.json",
        exchange -> {
          exchange.sendResponseHeaders(200, file.length);
          exchange.getResponseBody().write(file);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(
              run("affected", "--product", "Mooring", "--version-in-use", "4.4.7", "--from", url))
          .isZero();
      assertThat(run("affected", "--product", "Mooring", "--from", url + "/nowhere")).isEqualTo(2);
    } finally {
      server.stop(0);
    }
    assertThat(err.toString()).contains("there is no file of answers");
  }

  @Test
  void refusesWhatItCannotReadWithASentence(@TempDir Path folder) throws IOException {
    Path broken = bill(folder, "{\"bomFormat\": ");
    assertThat(run("affected", "--sbom", broken, "--from", EXAMPLES)).isEqualTo(2);
    assertThat(run("affected", "--sbom", folder.resolve("absent"), "--from", EXAMPLES))
        .isEqualTo(2);
    assertThat(run("affected", "--from", EXAMPLES)).isEqualTo(2);
    assertThat(run("affected", "--product", "x", "--from", folder)).isEqualTo(2);
    assertThat(err.toString())
        .contains("bill.json: ", "There is no file", "Give either --sbom")
        .doesNotContain("\tat ");
  }

  private static Path bill(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("bill.json"), text);
  }

  private int run(Object... args) {
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    return BellbuoyCli.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
  }
}
