package org.bellbuoy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTests {
  private static final String GOOD =
      """
      {"document": {"category": "csaf_base", "csaf_version": "2.0", "title": "T",
        "publisher": {"category": "vendor", "name": "N", "namespace": "https://example.com"},
        "tracking": {"id": "X-1", "status": "final", "version": "1",
          "current_release_date": "2026-01-01T00:00:00Z",
          "initial_release_date": "2026-01-01T00:00:00Z",
          "revision_history": [
            {"date": "2026-01-01T00:00:00Z", "number": "1", "summary": "First."}]}}}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeFiles() throws IOException {
    write("good.json", GOOD);
    write("bad.json", GOOD.replace("\"version\": \"1\"", "\"version\": \"2\""));
    write("broken.json", "{\"document\": ");
    write("other.json", "{\"a\": 1}");
  }

  @Test
  void endsWithZeroWhenAllIsValid() {
    assertThat(run("validate", file("good.json"))).isZero();
    assertThat(out.toString()).contains("csaf 2.0, valid");
  }

  @Test
  void findsNothingWrongWithTheExamplesOfTheHandbook() {
    Path examples = Path.of(System.getProperty("bellbuoy.home", ".."), "docs", "examples");
    assertThat(run("validate", examples.toString())).isZero();
    assertThat(out.toString()).contains("csaf 2.0, valid").contains("cve 5.1, valid");
  }

  @Test
  void endsWithOneAndSaysWhereWhenSomethingIsNot() {
    assertThat(run("validate", file("bad.json"))).isOne();
    assertThat(out.toString()).contains("6.1.16").contains("/document/tracking/version");
  }

  @Test
  void endsWithTwoWhenAFileCannotBeReadOrTheCallIsWrong() {
    assertThat(run("validate", file("absent.json"))).isEqualTo(2);
    assertThat(err.toString()).contains("There is no such file.");
    assertThat(run("validate")).isEqualTo(2);
    assertThat(run("validate", "--tests", "none", file("good.json"))).isEqualTo(2);
  }

  @Test
  void givesAMessageForTextThatIsNoJson() {
    assertThat(run("validate", file("broken.json"))).isOne();
    assertThat(out.toString()).contains("The document ends too early.");
  }

  @Test
  void saysWhenItDoesNotKnowTheFormat() {
    assertThat(run("validate", file("other.json"))).isOne();
    assertThat(out.toString()).contains("unknown, NOT valid");
  }

  @Test
  void printsOneLineOfJsonPerFile() {
    run("validate", "--json", "--tests", "all", file("bad.json"));
    JsonNode line = JsonMapper.builder().build().readTree(out.toString());
    assertThat(line.path("kind").asString()).isEqualTo("csaf");
    assertThat(line.path("version").asString()).isEqualTo("2.0");
    assertThat(line.path("valid").asBoolean()).isFalse();
    JsonNode message = line.path("messages").get(0);
    assertThat(message.path("test").asString()).isEqualTo("6.1.16");
    assertThat(message.path("severity").asString()).isEqualTo("error");
    assertThat(message.path("path").asString()).isEqualTo("/document/tracking/version");
    assertThat(message.path("text").asString()).endsWith(".");
  }

  @Test
  void recognisesCveRecords() throws IOException {
    write("cve.json", "{\"dataType\": \"CVE_RECORD\", \"dataVersion\": \"5.1\"}");
    run("validate", file("cve.json"));
    assertThat(out.toString()).contains("cve 5.1, NOT valid");
  }

  @Test
  void walksFoldersAndSumsUp() {
    assertThat(run("validate", folder.toString())).isOne();
    assertThat(out.toString()).contains("4 files: 1 valid, 3 not valid");
  }

  @Test
  void showsProgressOverManyFiles() throws IOException {
    for (int i = 0; i < 250; i++) {
      write("copy" + i + ".json", GOOD);
    }
    run("validate", folder.toString());
    assertThat(err.toString()).contains("100 of 254 files checked", "254 of 254 files checked");
  }

  private int run(String... args) {
    return BellbuoyCli.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, UTF_8);
  }
}
