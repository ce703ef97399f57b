package org.bellbuoy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class OfflineCommandsTests {

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
