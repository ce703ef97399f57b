package org.bellbuoy.standards.cvss;

import java.util.List;

/// The answers of a version 4 vector as they count: modified ones in place of base ones, exploit
/// maturity as attacked and requirements as high where nobody set them (CVSS 4.0, section 8.1).
record Effective4(CvssVector vector) {

  boolean is(String metric, String answer) {
    return answer(metric).equals(answer);
  }

  String answer(String metric) {
    if (vector.isSet("M" + metric)) {
      return vector.answer("M" + metric);
    }
    if (vector.isSet(metric)) {
      return vector.answer(metric);
    }
    return metric.equals("E") ? "A" : "H";
  }

  boolean harmsNothing() {
    return List.of("VC", "VI", "VA", "SC", "SI", "SA").stream().allMatch(m -> is(m, "N"));
  }

  /// How many steps the answer lies below the worst one there is for this metric.
  int stepsDown(String metric) {
    return ladder(metric).indexOf(answer(metric));
  }

  /// The answers of a metric from worst to mildest; what is one letter in code is one step.
  private static String ladder(String metric) {
    return switch (metric) {
      case "AV" -> "NALP";
      case "PR" -> "NLH";
      case "UI" -> "NPA";
      case "AC" -> "LH";
      case "AT" -> "NP";
      case "VC", "VI", "VA" -> "HLN";
      case "SC", "SI", "SA" -> "SHLN";
      case "CR", "IR", "AR" -> "HML";
      default -> throw new IllegalArgumentException(metric + " has no ladder.");
    };
  }
}
