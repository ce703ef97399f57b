package org.bellbuoy.standards.cve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CreditRole;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.ReferenceKind;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.json.JsonParts;
import tools.jackson.databind.JsonNode;

/// Reads the texts of a container; markup that stands beside them is left alone.
final class ProseReading {

  private ProseReading() {}

  static List<Section> sections(JsonNode cna) {
    var sections = new ArrayList<Section>();
    add(sections, cna, "descriptions", SectionKind.DESCRIPTION, "Description");
    add(sections, cna, "configurations", SectionKind.DETAILS, "Configurations");
    add(sections, cna, "exploits", SectionKind.OTHER, "Exploits");
    impacts(cna).forEach(text -> sections.add(Section.of(SectionKind.OTHER, "Impact", text)));
    return List.copyOf(sections);
  }

  private static void add(
      List<Section> sections, JsonNode cna, String key, SectionKind kind, String title) {
    values(cna, key).map(text -> Section.of(kind, title, text)).forEach(sections::add);
  }

  private static Stream<String> impacts(JsonNode cna) {
    return JsonParts.objects(cna, "impacts").stream()
        .flatMap(impact -> values(impact, "descriptions"));
  }

  static List<Remediation> remediations(JsonNode cna) {
    return Stream.concat(
            values(cna, "solutions").map(t -> Remediation.of(RemediationKind.VENDOR_FIX, t)),
            values(cna, "workarounds").map(t -> Remediation.of(RemediationKind.WORKAROUND, t)))
        .toList();
  }

  static List<Credit> credits(JsonNode cna) {
    return JsonParts.objects(cna, "credits").stream()
        .flatMap(credit ->
            JsonParts.text(credit, "value")
                .map(text -> new Credit(role(credit), List.of(), null, text, List.of()))
                .stream())
        .toList();
  }

  private static CreditRole role(JsonNode credit) {
    var word = JsonParts.text(credit, "type").orElse("finder").toUpperCase(Locale.ROOT);
    return Stream.of(CreditRole.values())
        .filter(role -> role.name().equals(word.replace(' ', '_')))
        .findFirst()
        .orElse(CreditRole.OTHER);
  }

  static List<Reference> references(JsonNode cna) {
    return JsonParts.objects(cna, "references").stream()
        .flatMap(node -> reference(node).stream())
        .toList();
  }

  private static Optional<Reference> reference(JsonNode node) {
    return JsonParts.text(node, "url")
        .map(url ->
            new Reference(
                ReferenceKind.EXTERNAL,
                url,
                JsonParts.text(node, "name").orElse(url),
                JsonParts.texts(node, "tags")));
  }

  /// The English values of a list of texts, or all if there are no English ones.
  private static Stream<String> values(JsonNode object, String key) {
    var all = JsonParts.objects(object, key);
    var english =
        all.stream()
            .filter(n -> JsonParts.text(n, "lang").filter(l -> l.startsWith("en")).isPresent())
            .toList();
    return (english.isEmpty() ? all : english)
        .stream().flatMap(n -> JsonParts.text(n, "value").stream());
  }
}
