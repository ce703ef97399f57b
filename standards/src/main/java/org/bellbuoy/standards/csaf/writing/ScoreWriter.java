package org.bellbuoy.standards.csaf.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.standards.cvss.CvssScore;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.cvss.CvssVersion;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.ScoreOrigin;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// Scores as CSAF 2.0 can hold them: one per product and version, ours first. Every score also
/// stands in a note with who gave it and why; CVSS 4.0 stands only there.
final class ScoreWriter {
  private final VulnerabilityFacts flaw;
  private final FlawWriter products;

  ScoreWriter(VulnerabilityFacts flaw, FlawWriter products) {
    this.flaw = flaw;
    this.products = products;
  }

  List<Json> scores() {
    Set<String> taken = new HashSet<>();
    Map<Set<String>, Json> byProducts = new LinkedHashMap<>();
    for (Score score : oursFirst()) {
      CvssVector vector = CvssVector.parse(score.vector());
      if (vector.version() == CvssVersion.V4_0) {
        continue;
      }
      String version = vector.version().number();
      Set<String> ids = new java.util.LinkedHashSet<>(products.concerned(score.productCodes()));
      ids.removeIf(id -> !taken.add(family(vector) + " " + id));
      if (!ids.isEmpty()) {
        byProducts
            .computeIfAbsent(ids, _ -> Json.object().put("products", ids))
            .put(family(vector), json(vector, version));
      }
    }
    return new ArrayList<>(byProducts.values());
  }

  private static String family(CvssVector vector) {
    return vector.version() == CvssVersion.V2 ? "cvss_v2" : "cvss_v3";
  }

  private static Json json(CvssVector vector, String version) {
    CvssScore score = vector.score();
    Json json =
        Json.object()
            .put("baseScore", Json.NODES.numberNode(score.base()))
            .put("vectorString", vector.text())
            .put("version", version);
    score.threat().ifPresent(v -> json.put("temporalScore", Json.NODES.numberNode(v)));
    score.environmental().ifPresent(v -> json.put("environmentalScore", Json.NODES.numberNode(v)));
    return vector.version() == CvssVersion.V2
        ? json
        : json.put("baseSeverity", score.baseLevel().name());
  }

  private List<Score> oursFirst() {
    List<Score> scores = new ArrayList<>(flaw.ourScores());
    flaw.scores().stream()
        .filter(score -> score.origin() == ScoreOrigin.FOREIGN)
        .forEach(scores::add);
    return scores;
  }

  List<Json> notes() {
    return flaw.scores().stream().map(ScoreWriter::note).toList();
  }

  private static Json note(Score score) {
    Collection<String> codes = score.productCodes();
    String text =
        "%s (%s)%s%s"
            .formatted(
                score.vector(),
                score.level().word(),
                codes.isEmpty() ? "" : " for " + String.join(", ", codes),
                score.reason() == null ? "" : ": " + score.reason());
    String title =
        score.origin() == ScoreOrigin.OURS ? NoteTitles.OUR_SCORE : NoteTitles.FOREIGN_SCORE;
    return CommonParts.note("other", title + score.source(), text);
  }
}
