package org.bellbuoy.standards.reading;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.csaf.writing.CsafReader;
import org.bellbuoy.standards.csaf.writing.CsafReading;
import org.bellbuoy.standards.cve.CveReading;
import org.bellbuoy.standards.cve.CveResult;
import org.bellbuoy.standards.cve.CveWarning;
import org.bellbuoy.standards.cyclonedx.CycloneDxReading;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.github.GithubReading;
import org.bellbuoy.standards.openvex.OpenVexReading;
import org.bellbuoy.standards.osv.OsvReading;
import tools.jackson.databind.JsonNode;

/// Reads whatever states facts about vulnerabilities.
public final class FactsReading {

  private FactsReading() {}

  public static FactsRead read(JsonNode root) {
    Optional<DocumentKind> kind = DocumentKind.of(root);
    return kind.isEmpty()
        ? new FactsRead.Refused(
            "This is neither CSAF, CVE, OSV, OpenVEX, CycloneDX nor an advisory of GitHub.")
        : read(kind.get(), root);
  }

  private static FactsRead read(DocumentKind kind, JsonNode root) {
    return switch (kind) {
      case CSAF -> csaf(root);
      case CVE -> cve(root);
      case GITHUB -> GithubReading.read(root);
      case OPENVEX -> OpenVexReading.read(root);
      case CYCLONEDX -> CycloneDxReading.read(root);
      case OSV -> OsvReading.read(root);
    };
  }

  private static FactsRead csaf(JsonNode root) {
    return switch (CsafReader.read(root)) {
      case CsafReading.Understood(AdvisoryFacts facts) ->
          new FactsRead.Understood(facts, List.of());
      case CsafReading.Refused(String sentence) -> new FactsRead.Refused(sentence);
    };
  }

  private static FactsRead cve(JsonNode root) {
    return switch (CveReading.read(root)) {
      case CveResult.Read(var record, var warnings) ->
          RecordFacts.of(record, warnings.stream().map(CveWarning::sentence).toList());
      case CveResult.Refused(String sentence) -> new FactsRead.Refused(sentence);
    };
  }
}
