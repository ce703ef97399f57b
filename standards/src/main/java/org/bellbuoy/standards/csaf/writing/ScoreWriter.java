package org.bellbuoy.standards.csaf.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.standards.cvss.CvssScore;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.cvss.CvssVersion;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.ScoreOrigin;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.shape.Uris;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Scores as members: in 2.0 one per product and version without CVSS 4.0, in 2.1 one per product,
/// version and source; ours first. Every score also stands in a note with who gave it and why.
final class ScoreWriter {
  private final VulnerabilityFacts flaw;
  private final FlawWriter products;
  private final Edition edition;

  ScoreWriter(VulnerabilityFacts flaw, FlawWriter products, Edition edition) {
    this.flaw = flaw;
    this.products = products;
    this.edition = edition;
  }

  /// The member of 2.0.
  List<Json> scores() {
    return edition == Edition.V2_0
        ? grouped().entrySet().stream()
            .map(group -> group.getValue().put("products", group.getKey().products))
            .toList()
        : List.of();
  }

  /// The member of 2.1.
  List<Json> metrics() {
    return edition == Edition.V2_1
        ? grouped().entrySet().stream()
            .map(group ->
                Json.object()
                    .put("content", group.getValue())
                    .put("products", group.getKey().products)
                    .put("source", group.getKey().source))
            .toList()
        : List.of();
  }

  private record Group(Set<String> products, @Nullable String source) {}

  private Map<Group, Json> grouped() {
    Set<String> taken = new HashSet<>();
    Map<Group, Json> groups = new LinkedHashMap<>();
    for (Score score : oursFirst()) {
      CvssVector vector = CvssVector.parse(score.vector());
      if (edition == Edition.V2_0 && vector.version() == CvssVersion.V4_0) {
        continue;
      }
      String source = source(score);
      Set<String> ids = new LinkedHashSet<>(products.concerned(score.productCodes()));
      ids.removeIf(id -> !taken.add(family(vector) + " " + source + " " + id));
      if (!ids.isEmpty()) {
        groups
            .computeIfAbsent(new Group(ids, source), _ -> Json.object())
            .put(family(vector), json(vector, vector.version().number()));
      }
    }
    return groups;
  }

  /// The address of whoever else gave the score, where 2.1 has a member for it.
  private @Nullable String source(Score score) {
    boolean theirs = edition == Edition.V2_1 && score.origin() == ScoreOrigin.FOREIGN;
    return theirs && Uris.isAbsolute(score.source()) ? score.source() : null;
  }

  private static String family(CvssVector vector) {
    return switch (vector.version()) {
      case V2 -> "cvss_v2";
      case V3_0, V3_1 -> "cvss_v3";
      case V4_0 -> "cvss_v4";
    };
  }

  private static Json json(CvssVector vector, String version) {
    CvssScore score = vector.score();
    Json json = Json.object().put("vectorString", vector.text()).put("version", version);
    if (vector.version() == CvssVersion.V4_0) {
      return json.put("baseScore", number(score.score())).put("baseSeverity", score.level().name());
    }
    json.put("baseScore", number(score.base()));
    score.threat().ifPresent(v -> json.put("temporalScore", number(v)));
    score.environmental().ifPresent(v -> json.put("environmentalScore", number(v)));
    return vector.version() == CvssVersion.V2
        ? json
        : json.put("baseSeverity", score.baseLevel().name());
  }

  private static JsonNode number(BigDecimal score) {
    return Json.NODES.numberNode(score);
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
