package org.bellbuoy.standards.cve;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.statuses.Disagreement;
import tools.jackson.databind.JsonNode;

/// Reads collections of advisories in a normalised shape: `advisories`, each with
/// `versions_as_published`, `intended_ranges` and a `note`.
public final class CollectionReading {

  private CollectionReading() {}

  /// The advisories of a collection, in its order; a document of another shape holds none.
  public static List<CollectedAdvisory> read(JsonNode root) {
    var read = new ArrayList<CollectedAdvisory>();
    var advisories = JsonParts.objects(root, "advisories");
    for (int i = 0; i < advisories.size(); i++) {
      read.add(read(advisories.get(i), "/advisories/" + i));
    }
    return List.copyOf(read);
  }

  private static CollectedAdvisory read(JsonNode advisory, String pointer) {
    var warnings = new Warnings();
    var intended = intended(advisory);
    var facts = facts(advisory, pointer, warnings);
    JsonParts.text(advisory, "note")
        .ifPresent(note -> warnings.add(CveWarningKind.REMARK, pointer + "/note", note));
    compare(facts.statuses(), intended, pointer, warnings);
    var number = JsonParts.text(advisory, "advisory");
    return new CollectedAdvisory(number, facts, intended, warnings.all());
  }

  private static VulnerabilityFacts facts(JsonNode advisory, String pointer, Warnings warnings) {
    var published = CveTimes.read(advisory, "date_published", pointer, warnings);
    var id = JsonParts.text(advisory, "cve").flatMap(CveId::find);
    var cna = CollectedContainer.of(advisory, publishedVersions(advisory, pointer, warnings));
    return new CnaReading(cna, List.of(), pointer, warnings).facts(id, published);
  }

  /// Where nothing was published as versions, the meaning told in prose has to do.
  private static List<JsonNode> publishedVersions(
      JsonNode advisory, String pointer, Warnings warnings) {
    var published = JsonParts.objects(advisory, "versions_as_published");
    if (published.isEmpty()) {
      warnings.add(
          CveWarningKind.VERSIONS_MISSING,
          pointer,
          "No versions were published as such; the ranges come from the prose.");
      return CollectedContainer.entries(JsonParts.objects(advisory, "intended_ranges"));
    }
    return published;
  }

  private static List<StatusRow> intended(JsonNode advisory) {
    var entries = CollectedContainer.entries(JsonParts.objects(advisory, "intended_ranges"));
    return AffectedReading.read(CollectedContainer.of(advisory, entries), "", new Warnings());
  }

  private static void compare(
      List<StatusRow> published, List<StatusRow> intended, String pointer, Warnings warnings) {
    for (var disagreement : Disagreement.between(published, intended)) {
      warnings.add(
          CveWarningKind.NOT_AS_INTENDED,
          pointer + "/versions_as_published",
          "The published ranges are not those that were meant: " + difference(disagreement));
    }
  }

  private static String difference(Disagreement disagreement) {
    return "published alone %s, meant alone %s."
        .formatted(disagreement.onlyFirst().toVers(), disagreement.onlySecond().toVers());
  }
}
