package org.bellbuoy.standards.cvss;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The score of a version 4 vector: that of its macro vector, less the mean of what the vector lies
/// below the worst vector of each class (CVSS 4.0, section 8.2). All sums are of whole numbers over
/// one common denominator, so that nothing is rounded before the end.
final class Scoring4 {

  private Scoring4() {}

  static CvssScore score(CvssVector vector) {
    var score = compute(vector);
    var base = compute(vector.baseOnly());
    return new CvssScore(
        score,
        base,
        Optional.empty(),
        Optional.empty(),
        Levels.of(CvssVersion.V4_0, score),
        Levels.of(CvssVersion.V4_0, base),
        nomenclature(vector));
  }

  /// B, BT, BE or BTE (CVSS 4.0, section 1.3); a metric that says "not defined" counts as not set.
  private static String nomenclature(CvssVector vector) {
    return "CVSS-B"
        + (vector.sets(MetricGroup.THREAT) ? "T" : "")
        + (vector.sets(MetricGroup.ENVIRONMENTAL) ? "E" : "");
  }

  private static BigDecimal compute(CvssVector vector) {
    var effective = new Effective4(vector);
    if (effective.harmsNothing()) {
      return new BigDecimal("0.0");
    }
    var macro = MacroVector.of(effective);
    var classes =
        Descent.all(effective, macro).stream().filter(c -> c.lower().isPresent()).toList();
    return BigDecimal.valueOf(tenths(macro.tenths().orElseThrow(), classes), 1);
  }

  /// The worst score in tenths less the mean descent, rounded half up.
  private static long tenths(int worst, List<Descent> classes) {
    if (classes.isEmpty()) {
      return worst;
    }
    long denominator = (long) Descent.COMMON_DEPTH * classes.size();
    long descent = classes.stream().mapToLong(c -> c.overCommonDepth(worst)).sum();
    long numerator = worst * denominator - descent;
    return Math.max(0, Math.min(100, Math.floorDiv(2 * numerator + denominator, 2 * denominator)));
  }

  /// The larger of two scores that may not exist.
  static OptionalInt larger(OptionalInt one, OptionalInt other) {
    return IntStream.concat(one.stream(), other.stream()).max();
  }
}
