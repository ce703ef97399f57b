package org.bellbuoy.standards.osv;

import static org.bellbuoy.standards.shape.Shapes.anyText;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;

import java.util.Set;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.shape.Findings;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Spot;

/// A CVSS vector under the name of its version, or a word of Ubuntu. A vector must be whole: here
/// we ask for more than the published schema, which also takes half of one.
final class SeverityShape implements Shape {
  private static final Set<String> WORDS =
      Set.of("negligible", "low", "medium", "high", "critical");
  private static final Shape OUTLINE =
      object()
          .need("type", oneOf("CVSS_V2", "CVSS_V3", "CVSS_V4", "Ubuntu"))
          .need("score", anyText());

  @Override
  public void check(Spot spot, Findings findings) {
    OUTLINE.check(spot, findings);
    if (!spot.at("score").node().isString()) {
      return;
    }
    String score = spot.text("score");
    String type = spot.text("type");
    if (type.equals("Ubuntu") && !WORDS.contains(score)) {
      findings.wrong(spot.at("score"), "This must be one of " + String.join(", ", WORDS) + ".");
    }
    if (type.startsWith("CVSS_") && !isVector(type, score)) {
      findings.wrong(spot.at("score"), "This is no whole vector of " + type + ".");
    }
  }

  private static boolean isVector(String type, String score) {
    try {
      String prefix = CvssVector.parse(score).version().prefix();
      return switch (type) {
        case "CVSS_V2" -> prefix.isEmpty();
        case "CVSS_V3" -> prefix.startsWith("CVSS:3.");
        case "CVSS_V4" -> prefix.startsWith("CVSS:4.");
        default -> true;
      };
    } catch (BrokenVector _) {
      return false;
    }
  }
}
