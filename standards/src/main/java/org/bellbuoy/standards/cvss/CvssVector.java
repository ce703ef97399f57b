package org.bellbuoy.standards.cvss;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A complete set of answers to the metrics of one version: every base metric, and of the others
/// those that were set. The text of a vector keeps the order in which it was written.
public final class CvssVector {

  private final CvssVersion version;
  private final Map<String, String> answers;

  CvssVector(CvssVersion version, Map<String, String> answers) {
    this.version = version;
    this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /// Reads a vector; a text that breaks the rules is refused with a [BrokenVector].
  public static CvssVector parse(String text) {
    return VectorReading.read(text);
  }

  /// Puts answers into the order of the specification, leaving out those that say "not defined".
  public static CvssVector of(CvssVersion version, Map<String, String> answers) {
    return VectorReading.arrange(version, answers);
  }

  public CvssVersion version() {
    return version;
  }

  /// The answer to a metric, or "X" where it was not set.
  public String answer(String metric) {
    return answers.getOrDefault(metric, Metric.NOT_DEFINED);
  }

  /// The answers that were set, "not defined" included where it was written.
  public Map<String, String> answers() {
    return answers;
  }

  /// Whether any metric of the group says more than "not defined".
  public boolean sets(MetricGroup group) {
    for (var metric : Metrics.of(version).of(group)) {
      if (isSet(metric.code())) {
        return true;
      }
    }
    return false;
  }

  boolean isSet(String metric) {
    String answer = answer(metric);
    return !answer.equals(Metric.NOT_DEFINED) && !answer.equals("ND");
  }

  /// The same vector with its base metrics alone.
  CvssVector baseOnly() {
    var base = new LinkedHashMap<String, String>();
    for (var metric : Metrics.of(version).of(MetricGroup.BASE)) {
      base.put(metric.code(), answer(metric.code()));
    }
    return new CvssVector(version, base);
  }

  public CvssScore score() {
    return CvssScore.of(this);
  }

  public String text() {
    return answers.entrySet().stream()
        .map(answer -> answer.getKey() + ":" + answer.getValue())
        .collect(Collectors.joining("/", version.prefix(), ""));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CvssVector vector
        && vector.version == version
        && vector.answers.equals(answers);
  }

  @Override
  public int hashCode() {
    return answers.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
