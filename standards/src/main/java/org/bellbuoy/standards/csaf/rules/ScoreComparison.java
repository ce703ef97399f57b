package org.bellbuoy.standards.csaf.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.bellbuoy.standards.csaf.shape.Complaint;
import org.bellbuoy.standards.csaf.shape.Spot;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssScore;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.cvss.CvssVersion;
import org.bellbuoy.standards.cvss.Levels;

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
      CvssVector vector = CvssVector.parse(cvss.text("vectorString"));
      new ScoreComparison(cvss, vector, complaint).compare();
    } catch (BrokenVector broken) {
      complaint.at(
          cvss.at("vectorString"), "No score follows from this vector. " + broken.getMessage());
    }
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
