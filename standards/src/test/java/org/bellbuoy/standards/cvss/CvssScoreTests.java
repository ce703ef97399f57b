package org.bellbuoy.standards.cvss;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.testing.RealFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvssScoreTests {

  @Test
  void roundsWhereFloatsGoWrong() {
    assertThat(score("CVSS:4.0/AV:N/AC:L/AT:P/PR:H/UI:A/VC:N/VI:H/VA:L/SC:N/SI:N/SA:N").toString())
        .isEqualTo("5.7");
  }

  @ParameterizedTest
  @CsvSource({
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H, 10.0, CVSS-B",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N, 0.0, CVSS-B",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:L/SI:N/SA:N, 8.7, CVSS-B",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:A, 9.3, CVSS-BT",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:X, 9.3, CVSS-B",
    "CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U/MSI:S, 8.6, CVSS-BTE",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:Red, 9.3, CVSS-B"
  })
  void namesTheKindsOfMetricsThatLedToAVersion4Score(
      String vector, String score, String nomenclature) {
    assertThat(score(vector)).isEqualByComparingTo(score);
    assertThat(CvssVector.parse(vector).score().nomenclature()).isEqualTo(nomenclature);
  }

  @ParameterizedTest
  @CsvSource({
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 9.8",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N, 6.1",
    "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H, 10.0",
    "CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N, 0.0",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/RL:O/RC:C, 8.8",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MAV:L/CR:L, 8.1",
    "AV:N/AC:L/Au:N/C:N/I:N/A:C, 7.8",
    "AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C, 6.4",
    "AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:H, 9.2",
    "AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:M, 7.5"
  })
  void computesVersions2And3(String vector, String score) {
    assertThat(score(vector)).isEqualByComparingTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    "V3_1, 0.0, NONE",
    "V3_1, 0.1, LOW",
    "V3_1, 3.9, LOW",
    "V3_1, 4.0, MEDIUM",
    "V3_1, 6.9, MEDIUM",
    "V4_0, 7.0, HIGH",
    "V4_0, 8.9, HIGH",
    "V4_0, 9.0, CRITICAL",
    "V2, 0.0, LOW",
    "V2, 10.0, HIGH"
  })
  void givesEachScoreItsLevel(CvssVersion version, String score, Severity level) {
    assertThat(Levels.of(version, new BigDecimal(score))).isEqualTo(level);
  }

  @Test
  void agreesWithTheScoresRecordedForRealVectors() {
    var lines =
        new String(RealFiles.bytes(RealFiles.at("cvss/vectors.csv")), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(1_200);
    assertThat(lines.stream().filter(f -> !isRecorded(f)).map(f -> f[1] + " " + f[5])).isEmpty();
    assertThat(lines.stream().filter(f -> !f[6].isEmpty() && !isRecomputed(f)).map(f -> f[1]))
        .isEmpty();
  }

  /// Records hold the base score or, against the rules, the temporal one; in version 4 a float may
  /// have rounded them a tenth too low.
  private static boolean isRecorded(String[] fields) {
    var recorded = new BigDecimal(fields[2]);
    var vector = CvssVector.parse(fields[1]);
    var score = vector.score();
    var tenthMore = recorded.add(new BigDecimal("0.1"));
    return score.base().compareTo(recorded) == 0
        || score.score().compareTo(recorded) == 0
        || (vector.version() == CvssVersion.V4_0 && score.score().compareTo(tenthMore) == 0);
  }

  private static boolean isRecomputed(String[] fields) {
    var base = CvssVector.parse(fields[1]).score().base();
    return base.compareTo(new BigDecimal(fields[6])) == 0;
  }

  private static BigDecimal score(String vector) {
    return CvssVector.parse(vector).score().score();
  }
}
