package org.bellbuoy.standards.reading;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.cve.CveRecord;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.tlp.TlpLabel;

/// A CVE record seen as an advisory on its one vulnerability.
final class RecordFacts {

  private RecordFacts() {}

  static FactsRead of(CveRecord record, List<String> doubts) {
    if (record.facts().isEmpty()) {
      return new FactsRead.Refused("This record was rejected: it states no facts.");
    }
    if (record.id().isEmpty()) {
      return new FactsRead.Refused("This container has no CVE ID: convert the record.");
    }
    if (record.published().isEmpty()) {
      return new FactsRead.Refused("This record was never published: it has no date.");
    }
    String id = record.id().get().value();
    Instant at = record.published().get();
    return new FactsRead.Understood(facts(record.assigner(), id, at, record.facts().get()), doubts);
  }

  private static AdvisoryFacts facts(
      String assigner, String id, Instant at, VulnerabilityFacts flaw) {
    return new AdvisoryFacts(
        Publisher.vendor(assigner, "https://www.cve.org/" + assigner, null),
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
