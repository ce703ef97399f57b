package org.bellbuoy.standards.cvss;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The metrics of a version in the order of its specification: what a calculator renders and what a
/// vector may contain.
public final class Metrics {

  private static final Map<CvssVersion, Metrics> BY_VERSION =
      Map.of(
          CvssVersion.V2, read("metrics-2.txt"),
          CvssVersion.V3_0, read("metrics-3.txt"),
          CvssVersion.V3_1, read("metrics-3.txt"),
          CvssVersion.V4_0, read("metrics-4.txt"));

  private final Map<String, Metric> byCode;

  private Metrics(Map<String, Metric> byCode) {
    this.byCode = Collections.unmodifiableMap(byCode);
  }

  public static Metrics of(CvssVersion version) {
    var metrics = BY_VERSION.get(version);
    if (metrics == null) {
      throw new IllegalStateException("No metrics for CVSS " + version.number() + ".");
    }
    return metrics;
  }

  public List<Metric> all() {
    return List.copyOf(byCode.values());
  }

  public List<Metric> of(MetricGroup group) {
    return byCode.values().stream().filter(metric -> metric.group() == group).toList();
  }

  public Optional<Metric> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private static Metrics read(String resource) {
    var byCode = new LinkedHashMap<String, Metric>();
    MetricLines.read(resource).forEach(metric -> byCode.put(metric.code(), metric));
    return new Metrics(byCode);
  }
}
