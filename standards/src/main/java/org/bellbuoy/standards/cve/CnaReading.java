package org.bellbuoy.standards.cve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.ForeignId;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonParts;
import tools.jackson.databind.JsonNode;

/// Reads the container of the assigner, and beside it what others have added to the record.
final class CnaReading {

  private final JsonNode cna;
  private final List<JsonNode> others;
  private final String pointer;
  private final Warnings warnings;

  CnaReading(JsonNode cna, List<JsonNode> others, String pointer, Warnings warnings) {
    this.cna = cna;
    this.others = others;
    this.pointer = pointer;
    this.warnings = warnings;
  }

  VulnerabilityFacts facts(Optional<CveId> id, Optional<Instant> published) {
    var rows = AffectedReading.read(cna, pointer, warnings);
    StatusWarnings.add(rows, pointer, warnings);
    var disclosed = CveTimes.read(cna, "datePublic", pointer, warnings).or(() -> published);
    return new VulnerabilityFacts(
        title(id),
        id.orElse(null),
        WeaknessReading.read(cna, pointer, warnings),
        sectionsOrWarning(),
        scores(),
        rows,
        exploitation().orElse(null),
        ProseReading.remediations(cna),
        ProseReading.credits(cna),
        foreignIds(),
        ProseReading.references(cna),
        null,
        disclosed.orElse(null));
  }

  private String title(Optional<CveId> id) {
    var title = JsonParts.text(cna, "title");
    if (title.isEmpty()) {
      warnings.add(CveWarningKind.TITLE_MISSING, pointer, "The record has no title.");
    }
    return title.orElseGet(() -> id.map(CveId::value).orElse("A vulnerability without a title"));
  }

  private List<Section> sectionsOrWarning() {
    var sections = ProseReading.sections(cna);
    if (sections.isEmpty()) {
      warnings.add(
          CveWarningKind.DESCRIPTION_MISSING, pointer, "The record describes nothing in words.");
    }
    return sections;
  }

  private List<Score> scores() {
    var own = ScoreReading.read(cna, pointer, source(cna), warnings);
    if (own.isEmpty()) {
      warnings.add(CveWarningKind.SCORE_MISSING, pointer, "The assigner gave no CVSS score.");
    }
    var all = new ArrayList<>(own);
    for (int i = 0; i < others.size(); i++) {
      var adp = others.get(i);
      all.addAll(ScoreReading.read(adp, "/containers/adp/" + i, source(adp), warnings));
    }
    return List.copyOf(all);
  }

  private Optional<Exploitation> exploitation() {
    return Stream.concat(Stream.of(cna), others.stream())
        .flatMap(c -> ExploitationReading.read(c, pointer, source(c), warnings).stream())
        .findFirst();
  }

  private List<ForeignId> foreignIds() {
    var source = cna.path("source");
    var defects = JsonParts.texts(source, "defect").stream().map(d -> new ForeignId("defect", d));
    var advisory =
        JsonParts.text(source, "advisory").map(a -> new ForeignId("advisory", a)).stream();
    return Stream.concat(advisory, defects).toList();
  }

  private static String source(JsonNode container) {
    var provider = container.path("providerMetadata");
    return JsonParts.text(provider, "shortName")
        .or(() -> JsonParts.text(provider, "orgId"))
        .orElse("the assigner");
  }
}
