package org.bellbuoy.standards.cvss;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Another implementation is asked about vectors drawn at random.
class SecondOpinionTests {

  private static final int VECTORS = 5_000;

  private final SplittableRandom random = new SplittableRandom(40);

  @Test
  void agreesOnVersion4WithThreatAndEnvironment() {
    assertThat(disagreements(CvssVersion.V4_0)).isEmpty();
  }

  @Test
  void agreesOnVersion31() {
    assertThat(disagreements(CvssVersion.V3_1)).isEmpty();
  }

  /// Their environmental score of version 2 rounds in other places than the guide does.
  @Test
  void agreesOnTheBaseOfVersion2() {
    var vectors = Stream.generate(() -> randomVector(CvssVersion.V2)).limit(VECTORS).toList();
    assertThat(vectors).allMatch(vector -> theirBase(vector).compareTo(vector.score().base()) == 0);
  }

  private List<String> disagreements(CvssVersion version) {
    return Stream.generate(() -> randomVector(version))
        .limit(VECTORS)
        .filter(vector -> theirs(vector).compareTo(vector.score().score()) != 0)
        .map(vector -> vector + " ours " + vector.score().score() + " theirs " + theirs(vector))
        .toList();
  }

  private static BigDecimal theirs(CvssVector vector) {
    return tenths(parsedByThem(vector).getOverallScore());
  }

  private static BigDecimal theirBase(CvssVector vector) {
    return tenths(parsedByThem(vector).getBaseScore());
  }

  private static BigDecimal tenths(double score) {
    return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
  }

  private static org.metaeffekt.core.security.cvss.CvssVector parsedByThem(CvssVector vector) {
    return org.metaeffekt.core.security.cvss.CvssVector.parseVector(vector.text());
  }

  private CvssVector randomVector(CvssVersion version) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (var metric : Metrics.of(version).all()) {
      if (metric.isMandatory() || random.nextInt(3) == 0) {
        var value = metric.values().get(random.nextInt(metric.values().size()));
        answers.put(metric.code(), value.code());
      }
    }
    return CvssVector.of(version, answers);
  }
}
