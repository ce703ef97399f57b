package org.bellbuoy.standards.csaf.rules;

import org.bellbuoy.standards.csaf.shape.Complaint;
import org.bellbuoy.standards.csaf.shape.Spot;

/// Compares the scores a document states with those its vector yields.
final class ScoreComparison {
  private ScoreComparison() {}

  static void compare(Spot cvss, Complaint complaint) {}
}
