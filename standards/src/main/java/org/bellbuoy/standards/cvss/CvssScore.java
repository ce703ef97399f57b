package org.bellbuoy.standards.cvss;

import java.math.BigDecimal;
import java.util.Optional;
import org.bellbuoy.standards.facts.Severity;

/// What a vector comes to: the score that holds, its level, and by which kinds of metrics it was
/// reached. The base score stands beside it, because documents ask for it.
public record CvssScore(
    BigDecimal score,
    BigDecimal base,
    Optional<BigDecimal> threat,
    Optional<BigDecimal> environmental,
    Severity level,
    Severity baseLevel,
    String nomenclature) {

  static CvssScore of(CvssVector vector) {
    return switch (vector.version()) {
      case V2 -> Scoring2.score(vector);
      case V3_0, V3_1 -> Scoring3.score(vector);
      case V4_0 -> Scoring4.score(vector);
    };
  }

  /// Joins the scores of versions 2 and 3, where each group has a score of its own.
  static CvssScore ofGroups(
      CvssVersion version,
      BigDecimal base,
      Optional<BigDecimal> threat,
      Optional<BigDecimal> environmental) {
    var score = environmental.or(() -> threat).orElse(base);
    return new CvssScore(
        score,
        base,
        threat,
        environmental,
        Levels.of(version, score),
        Levels.of(version, base),
        "CVSS v" + version.number());
  }
}
