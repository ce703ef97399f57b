package org.bellbuoy.assessment.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssScore;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.cvss.CvssVersion;
import org.bellbuoy.standards.cvss.Metric;
import org.bellbuoy.standards.cvss.MetricGroup;
import org.bellbuoy.standards.cvss.Metrics;

/// One calculator as its form stands: a vector, perhaps unfinished, and the answers in it.
///
/// @param prefix stands before the codes of the metrics in the names of the fields
/// @param field the name of the field that holds the vector
public record Metered(CvssVersion version, String prefix, String field, String vector) {

  /// The calculator after somebody worked on the form: what was typed into the vector counts if it
  /// was changed, else the answers that were chosen.
  static Metered typed(
      CvssVersion version, String prefix, String field, Map<String, String> typed) {
    String text = typed.getOrDefault(field, "").strip();
    boolean pasted = !text.equals(typed.getOrDefault(field + "-was", "").strip());
    return new Metered(version, prefix, field, pasted ? text : chosen(version, prefix, typed));
  }

  private static String chosen(CvssVersion version, String prefix, Map<String, String> typed) {
    String answers =
        Metrics.of(version).all().stream()
            .filter(metric -> typed.containsKey(prefix + "-" + metric.code()))
            .map(metric -> metric.code() + ":" + typed.get(prefix + "-" + metric.code()))
            .filter(answer -> !answer.endsWith(":" + Metric.NOT_DEFINED))
            .collect(Collectors.joining("/"));
    return answers.isEmpty() ? "" : version.prefix() + answers;
  }

  /// What the vector comes to, once it is whole.
  public Optional<CvssScore> score() {
    try {
      return vector.isBlank()
          ? Optional.empty()
          : Optional.of(CvssVector.parse(vector)).filter(this::isMine).map(CvssVector::score);
    } catch (BrokenVector unfinished) {
      return Optional.empty();
    }
  }

  private boolean isMine(CvssVector read) {
    return read.version() == version;
  }

  public List<Metric> base() {
    return Metrics.of(version).of(MetricGroup.BASE);
  }

  public List<Metric> others() {
    return Stream.of(MetricGroup.THREAT, MetricGroup.ENVIRONMENTAL, MetricGroup.SUPPLEMENTAL)
        .flatMap(group -> Metrics.of(version).of(group).stream())
        .toList();
  }

  /// The answer that stands in the vector, whole or not.
  public String answer(Metric metric) {
    String usual = metric.isMandatory() ? "" : Metric.NOT_DEFINED;
    return answers().getOrDefault(metric.code(), usual);
  }

  private Map<String, String> answers() {
    Map<String, String> found = new LinkedHashMap<>();
    Arrays.stream(vector.split("/", -1))
        .map(part -> part.split(":", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> found.put(pair[0], pair[1]));
    return found;
  }
}
