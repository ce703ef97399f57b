package org.bellbuoy.standards.osv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.cwe.CweEntry;
import org.bellbuoy.standards.cwe.CweList;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CreditRole;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.ReferenceKind;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.standards.json.JsonParts;
import tools.jackson.databind.JsonNode;

/// The parts of an OSV record beside its versions: scores, weaknesses, references and thanks.
final class OsvProse {
  private static final String WEAKNESS = "CWE-[1-9][0-9]{0,5}";

  private OsvProse() {}

  /// Scores of the record and, where it has none, of its packages.
  static List<Score> scores(JsonNode root, String source, List<String> doubts) {
    List<JsonNode> stated = new ArrayList<>(JsonParts.objects(root, "severity"));
    JsonParts.objects(root, "affected")
        .forEach(each -> stated.addAll(JsonParts.objects(each, "severity")));
    List<Score> scores = new ArrayList<>();
    for (JsonNode each : stated) {
      JsonParts.text(each, "score")
          .filter(_ -> JsonParts.text(each, "type").orElse("").startsWith("CVSS_"))
          .ifPresent(vector -> score(vector, source, doubts).ifPresent(scores::add));
    }
    return scores.stream().distinct().toList();
  }

  private static Optional<Score> score(String vector, String source, List<String> doubts) {
    try {
      Severity level = CvssVector.parse(vector).score().level();
      return Optional.of(Score.foreign(source, vector, level));
    } catch (BrokenVector broken) {
      doubts.add("The score is left out: " + broken.getMessage());
      return Optional.empty();
    }
  }

  /// GitHub's database names the weaknesses in what is its own.
  static List<Weakness> weaknesses(JsonNode root) {
    return JsonParts.texts(root.path("database_specific"), "cwe_ids").stream()
        .filter(id -> id.matches(WEAKNESS))
        .map(id -> new Weakness(id, CweList.pinned().find(id).map(CweEntry::name).orElse(id)))
        .toList();
  }

  static List<Reference> references(JsonNode root) {
    return JsonParts.objects(root, "references").stream()
        .flatMap(each ->
            JsonParts.text(each, "url")
                .map(url -> reference(url, JsonParts.text(each, "type").orElse("WEB")))
                .stream())
        .toList();
  }

  private static Reference reference(String url, String type) {
    List<String> tags =
        switch (type) {
          case "ADVISORY" -> List.of("vendor-advisory");
          case "FIX" -> List.of("patch");
          case "REPORT" -> List.of("issue-tracking");
          default -> List.of();
        };
    return new Reference(ReferenceKind.EXTERNAL, url, url, tags);
  }

  static List<Credit> credits(JsonNode root) {
    return JsonParts.objects(root, "credits").stream()
        .flatMap(each -> JsonParts.text(each, "name").map(name -> credit(each, name)).stream())
        .toList();
  }

  private static Credit credit(JsonNode node, String name) {
    String type = JsonParts.text(node, "type").orElse("OTHER").toUpperCase(Locale.ROOT);
    CreditRole role =
        Stream.of(CreditRole.values())
            .filter(each -> each.name().equals(type))
            .findFirst()
            .orElse(CreditRole.OTHER);
    return new Credit(role, List.of(name), null, null, JsonParts.texts(node, "contact"));
  }
}
