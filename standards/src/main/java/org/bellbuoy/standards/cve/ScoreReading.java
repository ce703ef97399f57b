package org.bellbuoy.standards.cve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.json.JsonParts;
import tools.jackson.databind.JsonNode;

/// Reads the scores of a container; every vector is computed again, and the recorded level stands.
final class ScoreReading {

  private static final List<String> KEYS = List.of("cvssV4_0", "cvssV3_1", "cvssV3_0", "cvssV2_0");

  private ScoreReading() {}

  static List<Score> read(JsonNode container, String pointer, String source, Warnings warnings) {
    var scores = new ArrayList<Score>();
    var metrics = JsonParts.objects(container, "metrics");
    for (int i = 0; i < metrics.size(); i++) {
      for (var key : KEYS) {
        var place = pointer + "/metrics/" + i + "/" + key;
        score(metrics.get(i).path(key), place, source, warnings).ifPresent(scores::add);
      }
    }
    return List.copyOf(scores);
  }

  private static Optional<Score> score(
      JsonNode node, String pointer, String source, Warnings warnings) {
    return JsonParts.text(node, "vectorString")
        .map(text -> Score.foreign(source, text, level(node, text, pointer, warnings)));
  }

  private static Severity level(JsonNode node, String text, String pointer, Warnings warnings) {
    var recorded = JsonParts.text(node, "baseSeverity").flatMap(Severity::find);
    try {
      var computed = CvssVector.parse(text).score();
      compare(node, computed.base(), text, pointer, warnings);
      return recorded.orElse(computed.baseLevel());
    } catch (BrokenVector broken) {
      warnings.add(CveWarningKind.BROKEN_VECTOR, pointer, String.valueOf(broken.getMessage()));
      return recorded.orElse(Severity.NONE);
    }
  }

  private static void compare(
      JsonNode node, BigDecimal computed, String vector, String pointer, Warnings warnings) {
    var recorded = node.path("baseScore");
    if (recorded.isNumber() && recorded.decimalValue().compareTo(computed) != 0) {
      warnings.add(
          CveWarningKind.SCORE_DIFFERS,
          pointer,
          "The record says %s; %s comes to %s."
              .formatted(recorded.decimalValue(), vector, computed));
    }
  }
}
