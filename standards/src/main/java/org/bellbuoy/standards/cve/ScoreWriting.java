package org.bellbuoy.standards.cve;

import java.util.List;
import java.util.Locale;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.cvss.CvssVersion;
import org.bellbuoy.standards.facts.Score;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes scores as `metrics`; numbers are computed from the vector, never copied.
final class ScoreWriting {

  private ScoreWriting() {}

  static ArrayNode write(List<Score> scores, String lang) {
    var metrics = JsonNodeFactory.instance.arrayNode();
    scores.forEach(score -> metric(metrics, score, lang));
    return metrics;
  }

  private static void metric(ArrayNode metrics, Score score, String lang) {
    try {
      var vector = CvssVector.parse(score.vector());
      var metric = metrics.addObject().put("format", "CVSS");
      metric.putArray("scenarios").addObject().put("lang", lang).put("value", "GENERAL");
      write(metric.putObject(key(vector)), vector);
    } catch (BrokenVector _) {
      // what is no vector cannot be said in a record; the level stays in the other formats
    }
  }

  private static void write(ObjectNode node, CvssVector vector) {
    var score = vector.score();
    node.put("version", vector.version().number())
        .put("vectorString", vector.text())
        .put("baseScore", score.base());
    switch (vector.version()) {
      case V2 -> {}
      case V3_0, V3_1, V4_0 ->
          node.put("baseSeverity", score.baseLevel().name().toUpperCase(Locale.ROOT));
    }
  }

  private static String key(CvssVector vector) {
    return "cvss" + (vector.version() == CvssVersion.V2 ? "V2_0" : vector.version().name());
  }
}
