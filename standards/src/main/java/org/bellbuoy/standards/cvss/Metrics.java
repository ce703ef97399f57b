package org.bellbuoy.standards.cvss;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The metrics of a version in the order of its specification: what a calculator renders and what a
/// vector may contain.
public final class Metrics {

  private static final Map<CvssVersion, Metrics> BY_VERSION =
      new EnumMap<>(
          Map.of(
              CvssVersion.V2, read("metrics-2.txt"),
              CvssVersion.V3_0, read("metrics-3.txt"),
              CvssVersion.V3_1, read("metrics-3.txt"),
              CvssVersion.V4_0, read("metrics-4.txt")));

  private final List<Metric> all;
  private final Map<String, Metric> byCode = new HashMap<>();
  private final Map<MetricGroup, List<Metric>> byGroup = new EnumMap<>(MetricGroup.class);

  private Metrics(List<Metric> all) {
    this.all = List.copyOf(all);
    all.forEach(metric -> byCode.put(metric.code(), metric));
    for (var group : MetricGroup.values()) {
      byGroup.put(group, all.stream().filter(metric -> metric.group() == group).toList());
    }
  }

  public static Metrics of(CvssVersion version) {
    var metrics = BY_VERSION.get(version);
    if (metrics == null) {
      throw new IllegalStateException("No metrics for CVSS " + version.number() + ".");
    }
    return metrics;
  }

  public List<Metric> all() {
    return all;
  }

  public List<Metric> of(MetricGroup group) {
    return byGroup.getOrDefault(group, List.of());
  }

  public Optional<Metric> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private static Metrics read(String resource) {
    return new Metrics(MetricLines.read(resource));
  }
}
