package org.bellbuoy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.reference.ReferenceList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfflineCommandsTests {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("bellbuoy.home", ".."), "docs", "examples");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void scoresEachVectorOnALine() {
    var vector = "CVSS:4.0/AV:N/AC:L/AT:P/PR:H/UI:A/VC:N/VI:H/VA:L/SC:N/SI:N/SA:N";
    assertThat(run("cvss", vector, "AV:N/AC:L/Au:N/C:N/I:N/A:C")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(vector + "  5.7  medium", "AV:N/AC:L/Au:N/C:N/I:N/A:C  7.8  high");
  }

  @Test
  void scoresAsJson() {
    assertThat(run("cvss", "--json", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")).isZero();
    assertThat(out.toString()).contains("\"score\": 9.8", "\"level\": \"critical\"");
  }

  @Test
  void refusesABrokenVectorWithASentence() {
    assertThat(run("cvss", "CVSS:3.1/AV:N")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "bellbuoy: The CVSS 3.1 vector lacks Attack complexity (AC).\n");
  }

  @Test
  void namesTheEditionsOfTheListsOfOthers() {
    assertThat(run("lists")).isZero();
    assertThat(out.toString().lines())
        .hasSize(4)
        .anyMatch(line -> line.matches("cwe\\.txt +[0-9]+ entries  [0-9.]+ [0-9-]+"));
  }

  @Test
  void findsNewerEditionsInTheFolderThatIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("cwe.txt"), "9.9 2031-01-01\n79|a|Another name\n");
    ListsFolder lists = new ListsFolder(Optional.of(folder.toString()));

    assertThat(lists.text(ReferenceList.CWE)).get().asString().startsWith("9.9");
    assertThat(lists.text(ReferenceList.SSVC)).isEmpty();
    assertThat(new ListsFolder(Optional.empty()).text(ReferenceList.CWE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "csaf, \"csaf_version\": \"2.0\"",
    "osv, \"schema_version\": \"1.7.0\"",
    "openvex, https://openvex.dev/ns/v0.2.0",
    "cyclonedx, \"bomFormat\": \"CycloneDX\""
  })
  void convertsAnExampleIntoAFormThatItFindsValid(String format, String mark, @TempDir Path folder)
      throws IOException {
    for (var example : List.of("csaf-2.0.json", "cve-5.1.json")) {
      out.getBuffer().setLength(0);
      assertThat(run("convert", "--to", format, EXAMPLES.resolve(example).toString()))
          .as(err.toString())
          .isZero();
      assertThat(out.toString()).contains(mark);
      var file = Files.writeString(folder.resolve("converted.json"), out.toString());
      assertThat(run("validate", file.toString())).as(out.toString()).isZero();
    }
  }

  @Test
  void convertsBetweenTheVersionsOfCsaf(@TempDir Path folder) throws IOException {
    var example = EXAMPLES.resolve("csaf-2.0.json").toString();
    assertThat(run("convert", "--to", "csaf", "--csaf-version", "2.1", example)).isZero();
    assertThat(out.toString()).contains("\"csaf_version\": \"2.1\"");
    var newer = Files.writeString(folder.resolve("newer.json"), out.toString()).toString();
    out.getBuffer().setLength(0);
    assertThat(run("validate", newer)).as(out.toString()).isZero();
    out.getBuffer().setLength(0);
    assertThat(run("convert", "--to", "csaf", newer)).isZero();
    assertThat(out.toString()).contains("\"csaf_version\": \"2.0\"");
    assertThat(run("convert", "--to", "csaf", "--csaf-version", "3", example)).isEqualTo(2);
    assertThat(err.toString()).contains("--csaf-version 2.0 or 2.1");
  }

  @Test
  void convertsToCveOnlyForANamedCna() {
    var example = EXAMPLES.resolve("csaf-2.0.json").toString();
    assertThat(run("convert", "--to", "cve", example)).isEqualTo(2);
    assertThat(err.toString()).contains("--cna-org");
    var org = "6f0f6c3e-58ab-4a0c-9a2c-0f7b2f3a9c11";
    assertThat(run("convert", "--to", "cve", "--cna-org", org, "--cna-name", "us", example))
        .isZero();
    assertThat(out.toString()).contains("\"cnaContainer\"", org);
  }

  @Test
  void convertsNothingItCannotRead(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("x.json"), "{\"a\": 1}").toString();
    assertThat(run("convert", "--to", "osv", file)).isEqualTo(2);
    assertThat(err.toString()).contains("neither CSAF, CVE, OSV");
    assertThat(run("convert", "--to", "osv", file + ".absent")).isEqualTo(2);
  }

  @Test
  void saysWhetherAVersionIsNamed() {
    assertThat(run("vers", "vers:intdot/<2.0|>=1.0", "1.5", "2.0")).isZero();
    assertThat(out.toString().lines()).containsExactly("1.5  in", "2.0  out");
  }

  @Test
  void normalisesAVersUri() {
    assertThat(run("vers", "vers:intdot/<2.0|>=1.0")).isZero();
    assertThat(out.toString()).isEqualToNormalizingNewlines("vers:intdot/>=1.0|<2.0\n");
  }

  @Test
  void refusesABrokenUriAndAnUnreadableVersion() {
    assertThat(run("vers", "npm:1")).isEqualTo(2);
    assertThat(err.toString()).startsWith("bellbuoy: This vers URI cannot be read:");
    assertThat(run("vers", "vers:intdot/*", "1.x")).isEqualTo(2);
  }

  @Test
  void refusesAnUnknownCommand() {
    assertThat(run("frobnicate")).isEqualTo(2);
    assertThat(err.toString()).contains("frobnicate").doesNotContain("\tat ");
  }

  private int run(String... args) {
    return BellbuoyCli.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
