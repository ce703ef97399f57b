package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bellbuoy.standards.csaf.rules.Vulnerability.Scored;
import org.bellbuoy.standards.csaf.shape.CvssMetric;
import org.bellbuoy.standards.csaf.shape.CvssMetrics;
import org.bellbuoy.standards.csaf.shape.CvssShapes;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Findings;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Spot;

/// The CVSS scores of a document: well formed, consistent, one per product and version.
final class Scores {
  private static final Map<String, Shape> SHAPES =
      Map.of("cvss_v2", CvssShapes.V2, "cvss_v3", CvssShapes.V3, "cvss_v4", CvssShapes.V4);
  private static final Map<String, List<CvssMetric>> METRICS =
      Map.of("cvss_v2", CvssMetrics.V2, "cvss_v3", CvssMetrics.V3, "cvss_v4", CvssMetrics.V4);
  private static final Map<String, List<String>> ZERO_WHEN_NONE =
      Map.of(
          "cvss_v2", List.of("TD"),
          "cvss_v3", List.of("MC", "MI", "MA"),
          "cvss_v4", List.of("MVC", "MVI", "MVA", "MSC", "MSI", "MSA"));

  private Scores() {}

  /// 6.1.7
  static void areSingle(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Map<List<String>, Set<String>> scored = new HashMap<>();
      for (Scored score : flaw.scores()) {
        for (Spot cvss : score.cvss()) {
          List<String> kind = List.of(versionOf(cvss), score.item().text("source"));
          Set<String> products = scored.computeIfAbsent(kind, _ -> new HashSet<>());
          for (Spot product : score.products()) {
            if (!products.add(product.text())) {
              complaint.at(
                  cvss,
                  "Product \"%s\" has two scores of CVSS %s: keep one."
                      .formatted(product.text(), versionOf(cvss)));
            }
          }
        }
      }
    }
  }

  private static String versionOf(Spot cvss) {
    String said = cvss.text("version");
    return said.isEmpty() ? cvss.name() : said;
  }

  /// 6.1.8
  static void areWellFormed(Document document, Complaint complaint) {
    Findings findings =
        new Findings() {
          @Override
          public void wrong(Spot spot, String sentence) {
            complaint.at(spot, sentence);
          }

          @Override
          public void unknown(Spot spot) {}
        };
    eachCvss(
        document,
        (shape, cvss) -> {
          if (!shape.fits(cvss.node())) {
            shape.check(cvss, findings);
          }
        });
  }

  static void eachCvss(Document document, BiConsumer<Shape, Spot> look) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Scored score : flaw.scores()) {
        for (Spot cvss : score.cvss()) {
          Shape shape = SHAPES.get(cvss.name());
          if (shape != null) {
            look.accept(shape, cvss);
          }
        }
      }
    }
  }

  /// 6.1.9
  static void areComputed(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Scored score : flaw.scores()) {
        score.cvss().forEach(cvss -> ScoreComparison.compare(cvss, complaint));
      }
    }
  }

  /// 6.1.10
  static void agreeWithTheirVector(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Scored score : flaw.scores()) {
        score.cvss().forEach(cvss -> compareMembers(cvss, complaint));
      }
    }
  }

  private static void compareMembers(Spot cvss, Complaint complaint) {
    List<CvssMetric> stated = new ArrayList<>();
    for (CvssMetric metric : METRICS.getOrDefault(cvss.name(), List.of())) {
      if (cvss.has(metric.property())) {
        stated.add(metric);
      }
    }
    if (!stated.isEmpty()) {
      compareMembers(cvss, stated, vector(cvss), complaint);
    }
  }

  private static void compareMembers(
      Spot cvss, List<CvssMetric> stated, Map<String, String> vector, Complaint complaint) {
    for (CvssMetric metric : stated) {
      String said = cvss.text(metric.property());
      String meant = metric.words().get(vector.getOrDefault(metric.key(), ""));
      if (!said.isEmpty() && meant != null && !said.equals(meant)) {
        complaint.at(
            cvss.at(metric.property()),
            "The vector says %s here: correct one of them.".formatted(meant));
      }
    }
  }

  private static Map<String, String> vector(Spot cvss) {
    Map<String, String> values = new HashMap<>();
    for (String part : cvss.text("vectorString").split("/", -1)) {
      int colon = part.indexOf(':');
      if (colon > 0) {
        values.put(part.substring(0, colon), part.substring(colon + 1));
      }
    }
    return values;
  }

  /// 6.2.19
  static void areZeroWhenFixed(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Set<String> fixed = flaw.products(Vulnerability.FIXED).keySet();
      for (Scored score : flaw.scores()) {
        if (score.products().stream().anyMatch(product -> fixed.contains(product.text()))) {
          score.cvss().stream()
              .filter(cvss -> !isZero(cvss))
              .forEach(cvss ->
                  complaint.at(
                      cvss,
                      "This score also holds for fixed products, where nothing is left: give"
                          + " them an environmental score of 0."));
        }
      }
    }
  }

  private static boolean isZero(Spot cvss) {
    Spot environmental = cvss.at("environmentalScore");
    if (environmental.node().isNumber()) {
      return environmental.node().doubleValue() == 0;
    }
    Map<String, String> vector = vector(cvss);
    return ZERO_WHEN_NONE.getOrDefault(cvss.name(), List.of()).stream()
        .allMatch(key -> isNone(cvss, key, vector));
  }

  private static boolean isNone(Spot cvss, String key, Map<String, String> vector) {
    if ("N".equals(vector.get(key))) {
      return true;
    }
    for (CvssMetric metric : METRICS.getOrDefault(cvss.name(), List.of())) {
      if (metric.key().equals(key)) {
        String said = cvss.text(metric.property());
        return said.equals("NONE") || said.equals("NEGLIGIBLE");
      }
    }
    return false;
  }

  /// 6.3.1
  static void areNotOnlyOldest(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Map<String, Spot> oldOnly = new LinkedHashMap<>();
      Set<String> newer = new HashSet<>();
      for (Scored score : flaw.scores()) {
        boolean isNewer = score.cvss().stream().anyMatch(cvss -> !cvss.name().equals("cvss_v2"));
        for (Spot product : score.products()) {
          if (isNewer) {
            newer.add(product.text());
          } else if (score.content().has("cvss_v2")) {
            oldOnly.putIfAbsent(product.text(), score.content().at("cvss_v2"));
          }
        }
      }
      oldOnly.forEach((product, spot) -> {
        if (!newer.contains(product)) {
          complaint.at(
              spot,
              "CVSS 2.0 is the only score of \"%s\": add one of a newer version."
                  .formatted(product));
        }
      });
    }
  }

  /// 6.3.2
  static void areNotVersion30(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (Scored score : flaw.scores()) {
        Spot cvss = score.content().at("cvss_v3");
        if (cvss.text("version").equals("3.0")
            || cvss.text("vectorString").startsWith("CVSS:3.0")) {
          complaint.at(
              cvss, "CVSS 3.0 has been replaced by 3.1: consider giving the score in 3.1.");
        }
      }
    }
  }
}
