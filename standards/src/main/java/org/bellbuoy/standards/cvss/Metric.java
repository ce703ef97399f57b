package org.bellbuoy.standards.cvss;

import java.util.List;
import java.util.Optional;

/// One question of CVSS with its possible answers, in the order of the specification.
public record Metric(
    String code, String name, String hint, MetricGroup group, List<MetricValue> values) {

  /// The answer that stands for "not defined"; base metrics have none.
  public static final String NOT_DEFINED = "X";

  public Metric {
    values = List.copyOf(values);
  }

  public boolean isMandatory() {
    return group == MetricGroup.BASE;
  }

  public boolean allows(String valueCode) {
    for (var value : values) {
      if (value.code().equals(valueCode)) {
        return true;
      }
    }
    return false;
  }

  public Optional<MetricValue> find(String valueCode) {
    return values.stream().filter(value -> value.code().equals(valueCode)).findFirst();
  }
}
