package org.bellbuoy.standards.cvss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvssVectorTests {

  @ParameterizedTest
  @CsvSource({
    "AV:N/AC:L/Au:N/C:P/I:P, The CVSS 2.0 vector lacks Availability impact (A).",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:L, The metric A stands twice in the vector.",
    "CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H,"
        + " '\"Q\" is no answer to Attack vector (AV) in CVSS 3.1.'",
    "CVSS:3.1/AV:N/ZZ:L, CVSS 3.1 knows no metric \"ZZ\".",
    "CVSS:5.0/AV:N, \"CVSS:5.0/AV:N\" is of no known CVSS version.",
    "hello, '\"hello\" is not a part of a CVSS 2.0 vector: it must look like AV:N.'"
  })
  void refusesABrokenVectorWithASentence(String vector, String sentence) {
    assertThatThrownBy(() -> CvssVector.parse(vector))
        .isInstanceOf(BrokenVector.class)
        .hasMessage(sentence);
  }

  @Test
  void acceptsAnyOrderInVersion3() {
    assertThat(CvssVector.parse("CVSS:3.1/AC:L/AV:N/A:H/C:H/I:H/PR:N/S:U/UI:N").score().score())
        .isEqualByComparingTo("9.8");
  }

  @Test
  void refusesDisorderInVersion4AndSaysTheOrder() {
    assertThatThrownBy(() ->
            CvssVector.parse("CVSS:4.0/AC:L/AV:N/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:L/SI:N/SA:N"))
        .hasMessageEndingWith(
            "should read CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:L/SI:N/SA:N.");
  }

  @Test
  void arrangesTheAnswersOfACalculator() {
    var answers =
        Map.of(
            "S", "U", "AC", "L", "AV", "N", "PR", "L", "UI", "N", "C", "H", "I", "H", "A", "H", "E",
            "X");
    assertThat(CvssVector.of(CvssVersion.V3_1, answers).text())
        .isEqualTo("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H");
  }

  @Test
  void writesWhatItRead() {
    var text = "CVSS:3.1/AC:L/AV:N/A:H/C:H/I:H/PR:N/S:U/UI:N/E:X";
    assertThat(CvssVector.parse(text)).hasToString(text);
  }

  @Test
  void givesEachMetricAHint() {
    for (var version : CvssVersion.values()) {
      for (var metric : Metrics.of(version).all()) {
        assertThat(metric.hint()).as(metric.code()).endsWith("?");
        assertThat(metric.values()).as(metric.code()).hasSizeGreaterThan(1);
        assertThat(metric.values()).allMatch(value -> value.hint().endsWith("."));
        assertThat(metric.allows("X") || metric.allows("ND")).isEqualTo(!metric.isMandatory());
      }
    }
    assertThat(Metrics.of(CvssVersion.V4_0).all()).hasSize(32);
    assertThat(Metrics.of(CvssVersion.V3_1).all()).hasSize(22);
    assertThat(Metrics.of(CvssVersion.V2).all()).hasSize(14);
  }
}
