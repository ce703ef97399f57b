package org.bellbuoy.standards.surfaces;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.csaf.writing.Csaf21;
import org.bellbuoy.standards.cve.CnaProvider;
import org.bellbuoy.standards.cve.CnaWriting;
import org.bellbuoy.standards.cyclonedx.CycloneDxWriting;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.openvex.OpenVexWriting;
import org.bellbuoy.standards.osv.OsvWriting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Every document for machines that these facts would become, as surfaces nobody sees yet.
public final class OwnDocuments {
  private static final CnaProvider SOMEBODY =
      new CnaProvider("00000000-0000-4000-8000-000000000000", "cna");

  private OwnDocuments() {}

  /// Ranges stay ranges: without a catalogue no format names releases one by one.
  public static List<Surface> of(AdvisoryFacts facts) {
    List<Surface> surfaces = new ArrayList<>();
    surfaces.add(document("CSAF 2.0 document", Csaf20.write(facts)));
    surfaces.add(document("CSAF 2.1 document", Csaf21.write(facts)));
    OsvWriting.write(facts, Releases.unknown())
        .forEach(record -> surfaces.add(document("OSV record", record)));
    facts.vulnerabilities().stream()
        .filter(flaw -> flaw.cve() != null)
        .forEach(flaw -> surfaces.add(document("CVE record", record(facts, flaw))));
    if (facts.vulnerabilities().stream().anyMatch(flaw -> !flaw.statuses().isEmpty())) {
      String address = "https://vendor.example/" + facts.tracking().id() + ".openvex.json";
      surfaces.add(
          document("OpenVEX document", OpenVexWriting.write(facts, Releases.unknown(), address)));
      surfaces.add(document("CycloneDX document", CycloneDxWriting.write(facts)));
    }
    return surfaces;
  }

  private static Surface document(String name, JsonNode content) {
    return new Surface.Document(name, content, null);
  }

  /// The container inside the record that the CVE programme makes round it.
  private static ObjectNode record(AdvisoryFacts facts, VulnerabilityFacts flaw) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record
        .putObject("cveMetadata")
        .put("cveId", facts.nameOf(flaw))
        .put("state", "PUBLISHED")
        .put("assignerShortName", SOMEBODY.shortName())
        .put("datePublished", facts.tracking().initialRelease().toString());
    record.putObject("containers").set("cna", CnaWriting.container(flaw, SOMEBODY, facts.lang()));
    return record;
  }
}
