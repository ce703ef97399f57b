package org.bellbuoy.cli;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.writing.CsafReader;
import org.bellbuoy.standards.csaf.writing.CsafReading;
import org.bellbuoy.standards.cve.CveReading;
import org.bellbuoy.standards.cve.CveRecord;
import org.bellbuoy.standards.cve.CveResult;
import org.bellbuoy.standards.cve.CveWarning;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.tlp.TlpLabel;
import tools.jackson.databind.JsonNode;

/// The facts a document states, with the doubts there were in reading it.
///
/// @param doubts sentences for the person who converts
record FactsOfFile(AdvisoryFacts facts, List<String> doubts) {

  /// Reads CSAF and CVE; whatever cannot be read is refused with a sentence.
  static FactsOfFile of(JsonNode root) {
    if (CsafValidator.recognises(root)) {
      return switch (CsafReader.read(root)) {
        case CsafReading.Understood(AdvisoryFacts facts) -> new FactsOfFile(facts, List.of());
        case CsafReading.Refused(String sentence) -> throw new IllegalArgumentException(sentence);
      };
    }
    if (CveFindings.recognises(root)) {
      return switch (CveReading.read(root)) {
        case CveResult.Read(CveRecord record, List<CveWarning> warnings) ->
            new FactsOfFile(facts(record), warnings.stream().map(each -> each.sentence()).toList());
        case CveResult.Refused(String sentence) -> throw new IllegalArgumentException(sentence);
      };
    }
    throw new IllegalArgumentException("Only CSAF documents and CVE records can be converted.");
  }

  private static AdvisoryFacts facts(CveRecord record) {
    VulnerabilityFacts flaw =
        record
            .facts()
            .orElseThrow(() ->
                new IllegalArgumentException("This record was rejected: it states no facts."));
    String id =
        record
            .id()
            .map(cve -> cve.value())
            .orElseThrow(() ->
                new IllegalArgumentException("This container has no CVE ID: convert the record."));
    Instant at =
        record
            .published()
            .orElseThrow(() ->
                new IllegalArgumentException("This record was never published: it has no date."));
    return new AdvisoryFacts(
        Publisher.vendor(record.assigner(), "https://www.cve.org/" + record.assigner(), null),
        new Tracking(
            id,
            List.of(),
            DocumentStatus.FINAL,
            Standing.inForce(),
            at,
            at,
            List.of(new Revision("1", at, "Converted from the CVE record", false)),
            null),
        AdvisoryKind.RELEASE,
        flaw.title(),
        TlpLabel.CLEAR,
        "en",
        List.of(),
        List.of(),
        List.of(),
        List.of(flaw));
  }
}
