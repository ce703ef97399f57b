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
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.reading.DocumentKind;
import org.bellbuoy.standards.reading.FactsReading;
import org.bellbuoy.standards.tlp.TlpLabel;
import tools.jackson.databind.JsonNode;

/// Reads what others published: a document of CSAF, CVE, OSV or GitHub, or a collection of
/// advisories.
final class ImportReading {

  private static final String NO_KIND =
      "This is neither CSAF, a CVE record, OSV, an advisory of GitHub nor a collection of"
          + " advisories.";

  private static final JsonReading JSON = new JsonReading(JsonLimits.CSAF);

  private ImportReading() {}

  static List<ImportedAdvisory> read(byte[] bytes) {
    return switch (JSON.read(bytes)) {
      case JsonResult.Refused(var problem) -> throw refused(problem.inWords());
      case JsonResult.Read(var root) when root.path("advisories").isArray() -> collection(root);
      case JsonResult.Read(var root) -> List.of(one(root));
    };
  }

  private static ImportedAdvisory one(JsonNode root) {
    DocumentKind kind = DocumentKind.of(root).orElseThrow(() -> refused(NO_KIND));
    return switch (kind) {
      case CVE -> record(root);
      case CSAF, OSV, GITHUB -> advisory(root);
      case OPENVEX, CYCLONEDX -> throw refused("A VEX document says too little for an advisory.");
    };
  }

  private static ImportedAdvisory advisory(JsonNode root) {
    return switch (FactsReading.read(root)) {
      case FactsRead.Refused(String sentence) -> throw refused(sentence);
      case FactsRead.Understood(AdvisoryFacts facts, List<String> doubts) -> {
        requirePublic(facts);
        yield ImportedAdvisory.of(facts, doubts);
      }
    };
  }

  private static void requirePublic(AdvisoryFacts facts) {
    if (facts.tlp() != TlpLabel.CLEAR) {
      throw refused(
          "It is marked %s: only what is for everybody comes in.".formatted(facts.tlp().marking()));
    }
    if (facts.tracking().status() == DocumentStatus.DRAFT) {
      throw refused("It is a draft: only what was published comes in.");
    }
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
        yield ImportedAdvisory.of(id.value(), facts, record.published().orElse(null), warnings);
      }
    };
  }

  private static List<ImportedAdvisory> collection(JsonNode root) {
    List<ImportedAdvisory> read = new ArrayList<>();
    for (CollectedAdvisory each : CollectionReading.read(root)) {
      read.add(
          ImportedAdvisory.of(
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
