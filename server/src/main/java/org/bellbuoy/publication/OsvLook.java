package org.bellbuoy.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.osv.OsvShape;
import org.bellbuoy.standards.osv.OsvWriting;
import org.bellbuoy.standards.surfaces.DocumentForm;
import org.bellbuoy.standards.versions.VersionRange;
import tools.jackson.databind.JsonNode;

/// Whether an OSV record is well formed and says what the facts say.
final class OsvLook {

  private OsvLook() {}

  static boolean says(byte[] json, AdvisoryFacts facts, VulnerabilityFacts flaw) {
    JsonNode record = JsonNodes.parsed(json);
    return OsvShape.recognises(record)
        && OsvShape.flaws(record).isEmpty()
        && head(record, facts, flaw)
        && products(record).equals(expected(flaw))
        && entries(record).stream().allMatch(entry -> entry(entry, flaw))
        && DocumentLook.says(json, facts, DocumentForm.OSV);
  }

  private static boolean head(JsonNode record, AdvisoryFacts facts, VulnerabilityFacts flaw) {
    return JsonNodes.text(record, "id").equals(OsvWriting.id(facts, flaw))
        && JsonNodes.text(record, "summary").equals(flaw.title())
        && JsonNodes.text(record, "modified").equals(facts.tracking().currentRelease().toString())
        && JsonNodes.text(record, "published").equals(facts.tracking().initialRelease().toString())
        && record.has("withdrawn") == (facts.tracking().standing() instanceof Standing.Withdrawn);
  }

  /// The first fixed versions are all there, and no bound is there that the facts do not know.
  private static boolean entry(JsonNode entry, VulnerabilityFacts flaw) {
    String name = product(entry);
    Set<String> bounds =
        ranges(flaw, name).stream()
            .flatMap(range -> range.bounds().stream())
            .collect(Collectors.toCollection(HashSet::new));
    bounds.add("0");
    Set<String> fixed =
        flaw.fixed().stream()
            .filter(row -> row.product().name().equals(name))
            .map(FixedVersion::version)
            .collect(Collectors.toSet());
    Set<String> said =
        JsonNodes.nodes(entry.path("database_specific").path("fixed")).stream()
            .map(each -> each.asString(""))
            .collect(Collectors.toSet());
    return said.equals(fixed) && bounds.containsAll(events(entry));
  }

  private static List<String> events(JsonNode entry) {
    return JsonNodes.nodes(entry.path("ranges")).stream()
        .flatMap(range -> JsonNodes.nodes(range.path("events")).stream())
        .flatMap(event -> event.values().stream())
        .map(each -> each.asString(""))
        .toList();
  }

  private static List<VersionRange> ranges(VulnerabilityFacts flaw, String product) {
    return affected(flaw)
        .filter(row -> row.product().name().equals(product))
        .map(AffectedRange::versions)
        .toList();
  }

  private static List<String> expected(VulnerabilityFacts flaw) {
    return affected(flaw).map(row -> row.product()).distinct().map(each -> each.name()).toList();
  }

  private static Stream<AffectedRange> affected(VulnerabilityFacts flaw) {
    return flaw.affected().stream();
  }

  private static List<String> products(JsonNode record) {
    return entries(record).stream().map(OsvLook::product).toList();
  }

  private static String product(JsonNode entry) {
    return JsonNodes.text(entry.path("database_specific"), "product");
  }

  private static List<JsonNode> entries(JsonNode record) {
    return JsonNodes.nodes(record.path("affected"));
  }
}
