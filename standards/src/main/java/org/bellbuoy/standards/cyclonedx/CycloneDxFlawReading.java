package org.bellbuoy.standards.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.cwe.CweEntry;
import org.bellbuoy.standards.cwe.CweList;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CreditRole;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.ForeignId;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.shape.Moments;
import tools.jackson.databind.JsonNode;

/// Reads one entry of `vulnerabilities`.
final class CycloneDxFlawReading {
  private static final int TITLE = 200;

  private final JsonNode node;
  private final Map<String, Product> products;
  private final String publisher;
  private final List<String> doubts;
  private final String id;

  CycloneDxFlawReading(
      JsonNode node, Map<String, Product> products, String publisher, List<String> doubts) {
    this.node = node;
    this.products = products;
    this.publisher = publisher;
    this.doubts = doubts;
    this.id = JsonParts.text(node, "id").orElse("A vulnerability without an id");
  }

  VulnerabilityFacts read() {
    Optional<CveId> cve = CveId.find(id);
    return new VulnerabilityFacts(
        title(),
        cve.orElse(null),
        weaknesses(),
        sections(),
        scores(),
        CycloneDxRows.read(node, products, doubts),
        null,
        JsonParts.text(node, "recommendation")
            .map(text -> List.of(Remediation.of(RemediationKind.MITIGATION, text)))
            .orElse(List.of()),
        credits(),
        cve.isPresent() ? List.of() : List.of(new ForeignId(publisher, id)),
        references(),
        null,
        JsonParts.text(node, "published").map(Moments::read).orElse(null));
  }

  /// Ours describes in a line, which is the title; what is longer is prose.
  private String title() {
    return JsonParts.text(node, "description").filter(CycloneDxFlawReading::isTitle).orElse(id);
  }

  private static boolean isTitle(String text) {
    return text.length() <= TITLE && text.indexOf('\n') < 0;
  }

  private List<Section> sections() {
    Optional<String> longer = JsonParts.text(node, "description").filter(text -> !isTitle(text));
    return Stream.of(longer, JsonParts.text(node, "detail"))
        .flatMap(Optional::stream)
        .map(text -> new Section(SectionKind.DESCRIPTION, null, text, null))
        .toList();
  }

  private List<Weakness> weaknesses() {
    JsonNode list = node.path("cwes");
    return !list.isArray()
        ? List.of()
        : list.valueStream()
            .filter(each -> each.canConvertToInt() && each.intValue() > 0)
            .map(each -> "CWE-" + each.intValue())
            .map(cwe ->
                new Weakness(cwe, CweList.pinned().find(cwe).map(CweEntry::name).orElse(cwe)))
            .toList();
  }

  private List<Score> scores() {
    return JsonParts.objects(node, "ratings").stream()
        .flatMap(each -> JsonParts.text(each, "vector").flatMap(v -> score(each, v)).stream())
        .toList();
  }

  private Optional<Score> score(JsonNode rating, String vector) {
    String source = JsonParts.text(rating.path("source"), "name").orElse("unknown source");
    try {
      Severity computed = CvssVector.parse(vector).score().level();
      Severity level = JsonParts.text(rating, "severity").flatMap(Severity::find).orElse(computed);
      return Optional.of(
          JsonParts.text(rating, "justification")
              .filter(_ -> source.equals(publisher))
              .map(reason -> Score.ours(source, vector, level, reason))
              .orElseGet(() -> Score.foreign(source, vector, level)));
    } catch (BrokenVector broken) {
      doubts.add("A rating of %s is left out: %s".formatted(id, broken.getMessage()));
      return Optional.empty();
    }
  }

  private List<Credit> credits() {
    List<Credit> credits = new ArrayList<>();
    JsonNode thanked = node.path("credits");
    for (JsonNode each : JsonParts.objects(thanked, "organizations")) {
      JsonParts.text(each, "name")
          .ifPresent(
              name -> credits.add(new Credit(CreditRole.OTHER, List.of(), name, null, List.of())));
    }
    for (JsonNode each : JsonParts.objects(thanked, "individuals")) {
      JsonParts.text(each, "name").ifPresent(name -> credits.add(Credit.finder(name)));
    }
    return credits;
  }

  private List<Reference> references() {
    return JsonParts.objects(node, "advisories").stream()
        .flatMap(each ->
            JsonParts.text(each, "url")
                .map(url -> Reference.to(url, JsonParts.text(each, "title").orElse(url)))
                .stream())
        .toList();
  }
}
