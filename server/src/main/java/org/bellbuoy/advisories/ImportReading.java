package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.standards.cve.CollectedAdvisory;
import org.bellbuoy.standards.cve.CollectionReading;
import org.bellbuoy.standards.cve.CveReading;
import org.bellbuoy.standards.cve.CveRecord;
import org.bellbuoy.standards.cve.CveResult;
import org.bellbuoy.standards.cve.CveWarning;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import tools.jackson.databind.JsonNode;

/// Reads what others published: one CVE record, or a collection of advisories.
final class ImportReading {

  private static final JsonReading JSON = new JsonReading(JsonLimits.ORDINARY);

  private ImportReading() {}

  static List<ImportedAdvisory> read(byte[] bytes) {
    return switch (JSON.read(bytes)) {
      case JsonResult.Refused(var problem) -> throw refused(problem.inWords());
      case JsonResult.Read(var root) when root.path("advisories").isArray() -> collection(root);
      case JsonResult.Read(var root) -> List.of(record(root));
    };
  }

  private static ImportedAdvisory record(JsonNode root) {
    return switch (CveReading.read(root)) {
      case CveResult.Refused(String sentence) -> throw refused(sentence);
      case CveResult.Read(CveRecord record, List<CveWarning> warnings) -> {
        VulnerabilityFacts facts =
            record
                .facts()
                .orElseThrow(() -> refused("The record was rejected; there is nothing to say."));
        CveId id = record.id().orElseThrow(() -> refused("The record has no CVE id."));
        yield new ImportedAdvisory(id.value(), facts, record.published().orElse(null), warnings);
      }
    };
  }

  private static List<ImportedAdvisory> collection(JsonNode root) {
    List<ImportedAdvisory> read = new ArrayList<>();
    for (CollectedAdvisory each : CollectionReading.read(root)) {
      read.add(
          new ImportedAdvisory(
              number(each), each.facts(), each.facts().disclosed(), each.warnings()));
    }
    if (read.isEmpty()) {
      throw refused("The collection holds no advisory.");
    }
    return read;
  }

  private static String number(CollectedAdvisory each) {
    return each.number()
        .or(() -> Optional.ofNullable(each.facts().cve()).map(CveId::value))
        .orElseThrow(() -> refused("An advisory has neither a number nor a CVE id."));
  }

  private static RuntimeException refused(String sentence) {
    return Invalid.of("body", sentence).refused();
  }
}
