package org.bellbuoy.standards.cvss;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/// Exact arithmetic for the formulas of versions 2 and 3.
final class Exact {

  static final BigDecimal TEN = BigDecimal.TEN;

  private Exact() {}

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static BigDecimal product(BigDecimal... factors) {
    var product = BigDecimal.ONE;
    for (var factor : factors) {
      product = product.multiply(factor);
    }
    return product;
  }

  /// What is left of three losses: 1 − (1−a)(1−b)(1−c).
  static BigDecimal together(BigDecimal a, BigDecimal b, BigDecimal c) {
    return rest(product(rest(a), rest(b), rest(c)));
  }

  static BigDecimal rest(BigDecimal part) {
    return BigDecimal.ONE.subtract(part);
  }

  static BigDecimal nearestTenth(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP);
  }

  static BigDecimal nextTenth(BigDecimal value) {
    return value.setScale(1, RoundingMode.CEILING);
  }

  /// The weight of an answer such as "AV:N".
  static BigDecimal weight(Map<String, BigDecimal> weights, String metric, String answer) {
    var weight = weights.get(metric + ":" + answer);
    if (weight == null) {
      throw new IllegalStateException("No weight for %s:%s.".formatted(metric, answer));
    }
    return weight;
  }
}
