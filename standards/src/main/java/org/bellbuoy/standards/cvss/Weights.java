package org.bellbuoy.standards.cvss;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tables of weights, written as `AV:N=0.85 AV:A=0.62` with blanks between.
final class Weights {

  private Weights() {}

  static Map<String, BigDecimal> of(String table) {
    return Stream.of(table.strip().split("\\s+", -1))
        .map(entry -> entry.split("=", -1))
        .collect(
            Collectors.toUnmodifiableMap(entry -> entry[0], entry -> new BigDecimal(entry[1])));
  }
}
