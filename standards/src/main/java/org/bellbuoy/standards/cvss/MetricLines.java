package org.bellbuoy.standards.cvss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the lists of metrics that lie beside this class: `= group`, then a metric per line as
/// `code | name | hint`, then its values, indented, in the same form.
final class MetricLines {

  private final List<Metric> metrics = new ArrayList<>();
  private MetricGroup group = MetricGroup.BASE;

  private MetricLines() {}

  static List<Metric> read(String resource) {
    var lines = new MetricLines();
    text(resource).lines().filter(line -> !line.isBlank()).forEach(lines::take);
    return lines.metrics;
  }

  private void take(String line) {
    if (line.startsWith("=")) {
      group = MetricGroup.valueOf(line.substring(1).strip().toUpperCase(Locale.ROOT));
    } else if (line.startsWith(" ")) {
      addValue(line.split("\\|", -1));
    } else {
      var parts = line.split("\\|", -1);
      metrics.add(
          new Metric(parts[0].strip(), parts[1].strip(), parts[2].strip(), group, List.of()));
    }
  }

  private void addValue(String[] parts) {
    var metric = metrics.removeLast();
    var values = new ArrayList<>(metric.values());
    values.add(new MetricValue(parts[0].strip(), parts[1].strip(), parts[2].strip()));
    metrics.add(new Metric(metric.code(), metric.name(), metric.hint(), metric.group(), values));
  }

  private static String text(String resource) {
    try (var stream = MetricLines.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The list " + resource + " is missing from the module.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
