package org.bellbuoy.standards.csaf.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.csaf.shape.CvssMetric;
import org.bellbuoy.standards.csaf.shape.CvssMetrics;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssScore;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.cvss.CvssVersion;
import org.bellbuoy.standards.cvss.Levels;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Compares the scores a document states with those its vector yields.
final class ScoreComparison {
  private final Spot cvss;
  private final CvssVersion version;
  private final CvssScore score;
  private final Complaint complaint;

  private ScoreComparison(Spot cvss, CvssVector vector, Complaint complaint) {
    this.cvss = cvss;
    this.version = vector.version();
    this.score = vector.score();
    this.complaint = complaint;
  }

  static void compare(Spot cvss, Complaint complaint) {
    if (cvss.text("vectorString").isEmpty()) {
      return;
    }
    try {
      CvssVector vector = completed(cvss, CvssVector.parse(cvss.text("vectorString")));
      new ScoreComparison(cvss, vector, complaint).compare();
    } catch (BrokenVector broken) {
      complaint.at(
          cvss.at("vectorString"), "No score follows from this vector. " + broken.getMessage());
    }
  }

  /// In version 4 members may also state metrics that the vector leaves out.
  private static CvssVector completed(Spot cvss, CvssVector vector) {
    if (vector.version() != CvssVersion.V4_0) {
      return vector;
    }
    Map<String, String> answers = new LinkedHashMap<>(vector.answers());
    for (CvssMetric metric : CvssMetrics.V4) {
      String said = cvss.text(metric.property());
      metric.words().entrySet().stream()
          .filter(word -> word.getValue().equals(said))
          .findFirst()
          .ifPresent(word -> answers.putIfAbsent(metric.key(), word.getKey()));
    }
    return answers.size() == vector.answers().size()
        ? vector
        : CvssVector.of(CvssVersion.V4_0, answers);
  }

  private void compare() {
    compare("base", Optional.of(version == CvssVersion.V4_0 ? score.score() : score.base()));
    if (version != CvssVersion.V4_0) {
      compare("temporal", score.threat());
      compare("environmental", score.environmental());
    }
  }

  private void compare(String kind, Optional<BigDecimal> computed) {
    if (computed.isEmpty()) {
      return;
    }
    Spot stated = cvss.at(kind + "Score");
    if (stated.node().isNumber() && stated.node().decimalValue().compareTo(computed.get()) != 0) {
      complaint.at(
          stated, "The vector yields %s here: correct score or vector.".formatted(computed.get()));
    }
    String level = Levels.of(version, computed.get()).name();
    Spot severity = cvss.at(kind + "Severity");
    if (!severity.text().isEmpty() && !severity.text().equals(level)) {
      complaint.at(severity, "A score of %s is %s.".formatted(computed.get(), level));
    }
  }
}
