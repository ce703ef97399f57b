package org.bellbuoy.sightings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bellbuoy.standards.facts.CveId;

/// How likely EPSS says it is that a vulnerability is exploited within thirty days. Five decimals
/// are kept, as FIRST publishes them.
///
/// @param probability in hundred-thousandths
/// @param percentile how many of all scores are at most as high, in hundred-thousandths
public record Score(CveId cve, int probability, int percentile) {

  static final int SCALE = 5;
  static final int ALL = 100_000;

  /// Such as `0.04525`.
  public String probabilityText() {
    return BigDecimal.valueOf(probability, SCALE).toPlainString();
  }

  public String percentileText() {
    return BigDecimal.valueOf(percentile, SCALE).toPlainString();
  }

  /// Such as `4.5 %`.
  public String probabilityWords() {
    return percent(probability);
  }

  /// Such as `92.2 %`.
  public String percentileWords() {
    return percent(percentile);
  }

  private static String percent(int value) {
    return BigDecimal.valueOf(value, SCALE - 2)
            .setScale(value < ALL / 1_000 ? 3 : 1, RoundingMode.DOWN)
            .toPlainString()
        + " %";
  }
}
