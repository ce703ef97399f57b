package org.bellbuoy.standards.csaf.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellbuoy.standards.shape.Findings;
import org.bellbuoy.standards.shape.ObjectShape;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Shapes;
import org.bellbuoy.standards.shape.Spot;

/// How CVSS scores look in JSON, per version, as FIRST's schemas have it.
public final class CvssShapes {
  private static final String[] LEVELS = {"NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"};
  private static final int BASE_METRICS_4 = 11;

  public static final ObjectShape V2 = v2();
  public static final ObjectShape V30 = v3("3.0");
  public static final ObjectShape V31 = v3("3.1");
  public static final Shape V4 = v4();

  /// Version 3.0 or 3.1, whichever the score claims to be.
  public static final Shape V3 =
      (spot, findings) -> (spot.text("version").equals("3.0") ? V30 : V31).check(spot, findings);

  private CvssShapes() {}

  private static ObjectShape v2() {
    ObjectShape shape =
        Shapes.object()
            .need("version", Shapes.oneOf("2.0"))
            .need("vectorString", vector("", CvssMetrics.V2))
            .need("baseScore", Shapes.score())
            .may("temporalScore", Shapes.score())
            .may("environmentalScore", Shapes.score());
    return withMetrics(shape, CvssMetrics.V2);
  }

  private static ObjectShape v3(String version) {
    ObjectShape shape =
        Shapes.object()
            .need("version", Shapes.oneOf(version))
            .need("vectorString", vector("CVSS:" + version + "/", CvssMetrics.V3))
            .need("baseScore", Shapes.score())
            .need("baseSeverity", Shapes.oneOf(LEVELS))
            .may("temporalScore", Shapes.score())
            .may("temporalSeverity", Shapes.oneOf(LEVELS))
            .may("environmentalScore", Shapes.score())
            .may("environmentalSeverity", Shapes.oneOf(LEVELS));
    return withMetrics(shape, CvssMetrics.V3);
  }

  private static Shape v4() {
    ObjectShape members =
        Shapes.object()
            .need("version", Shapes.oneOf("4.0"))
            .need("vectorString", Shapes.matching("must be a CVSS 4.0 vector", pattern4()))
            .need("baseScore", Shapes.score())
            .need("baseSeverity", Shapes.oneOf(LEVELS))
            .closed();
    withMetrics(members, CvssMetrics.V4);
    return (spot, findings) -> {
      members.check(spot, findings);
      checkLevel(spot, findings);
    };
  }

  private static void checkLevel(Spot spot, Findings findings) {
    Spot score = spot.at("baseScore");
    if (score.node().isNumber()
        && !level(score.node().doubleValue()).equals(spot.text("baseSeverity"))) {
      findings.wrong(
          spot.at("baseSeverity"),
          "The base score belongs to the level " + level(score.node().doubleValue()) + ".");
    }
  }

  private static String level(double score) {
    if (score == 0) {
      return "NONE";
    }
    return score < 4 ? "LOW" : score < 7 ? "MEDIUM" : score < 9 ? "HIGH" : "CRITICAL";
  }

  private static ObjectShape withMetrics(ObjectShape shape, List<CvssMetric> metrics) {
    metrics.forEach(metric -> shape.may(metric.property(), metric.shape()));
    return shape;
  }

  /// Metrics in any order behind a prefix, as in versions 2 and 3.
  private static Shape vector(String prefix, List<CvssMetric> metrics) {
    Set<String> known = new HashSet<>();
    metrics.forEach(m -> m.words().keySet().forEach(word -> known.add(m.key() + ":" + word)));
    return Shapes.textThat(
        "must be a CVSS vector" + (prefix.isEmpty() ? "" : " that begins with " + prefix),
        text ->
            text.startsWith(prefix)
                && known.containsAll(List.of(text.substring(prefix.length()).split("/", -1))));
  }

  private static String pattern4() {
    List<String> parts = new ArrayList<>();
    for (CvssMetric metric : CvssMetrics.V4) {
      String words =
          metric.words().keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
      String part = "/" + metric.key() + ":(" + words + ")";
      parts.add(parts.size() < BASE_METRICS_4 ? part : "(" + part + ")?");
    }
    return "^CVSS:4[.]0" + String.join("", parts) + "$";
  }
}
