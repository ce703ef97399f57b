package org.bellbuoy.standards.surfaces;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.csaf.provider.TlpFolder;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.csaf.writing.Csaf21;
import org.bellbuoy.standards.csaf.writing.CsafVex;
import org.bellbuoy.standards.cve.CnaProvider;
import org.bellbuoy.standards.cve.CnaWriting;
import org.bellbuoy.standards.cve.CveReading;
import org.bellbuoy.standards.cve.CveResult;
import org.bellbuoy.standards.cyclonedx.CycloneDxWriting;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.openvex.OpenVexWriting;
import org.bellbuoy.standards.osv.OsvWriting;
import org.bellbuoy.standards.reading.FactsReading;
import org.bellbuoy.standards.tlp.TlpLabel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes one record in every format, reads each back from its bytes, and says what differs.
final class Outputs {
  private static final JsonReading READING = new JsonReading(JsonLimits.CSAF);
  private static final CnaProvider PROVIDER =
      new CnaProvider("00000000-0000-4000-8000-000000000001", "example");
  private static final TlpFolder FOLDER =
      new TlpFolder(URI.create("https://example.com/csaf/white/"), TlpLabel.CLEAR);

  private final AdvisoryFacts facts;
  private final List<Difference> differences = new ArrayList<>();
  private int documents;

  private Outputs(AdvisoryFacts facts) {
    this.facts = facts;
  }

  /// @param documents how many were written and read back
  record Result(int documents, List<Difference> differences) {}

  static Result of(AdvisoryFacts facts) {
    Outputs outputs = new Outputs(facts);
    outputs.compare(Csaf20.write(facts, FOLDER), DocumentForm.CSAF, "CSAF 2.0");
    outputs.compare(Csaf21.write(facts, FOLDER), DocumentForm.CSAF, "CSAF 2.1");
    if (!facts.vulnerabilities().isEmpty()) {
      outputs.vex(CsafVersion.V2_0);
      outputs.vex(CsafVersion.V2_1);
    }
    outputs.containers();
    OsvWriting.write(facts, Releases.unknown())
        .forEach(record -> outputs.compare(record, DocumentForm.OSV, "OSV"));
    if (facts.vulnerabilities().stream().anyMatch(flaw -> !flaw.statuses().isEmpty())) {
      String address = "https://example.com/" + facts.tracking().id() + ".openvex.json";
      JsonNode vex = OpenVexWriting.write(facts, Releases.unknown(), address);
      outputs.compare(vex, DocumentForm.OPENVEX, "OpenVEX");
    }
    if (!facts.vulnerabilities().isEmpty()) {
      outputs.compare(CycloneDxWriting.write(facts), DocumentForm.CYCLONEDX, "CycloneDX");
    }
    return new Result(outputs.documents, outputs.differences);
  }

  private void compare(JsonNode written, DocumentForm form, String surface) {
    documents++;
    switch (FactsReading.read(again(written))) {
      case FactsRead.Understood(var said, _) ->
          differences.addAll(DocumentComparison.between(facts, said, form, surface));
      case FactsRead.Refused(var sentence) ->
          differences.add(new Difference(DifferenceKind.UNREADABLE, surface, sentence));
    }
  }

  /// The profile has a number of its own; whatever else it says is what the record says.
  private void vex(CsafVersion version) {
    ObjectNode written = CsafVex.write(facts, version);
    ObjectNode tracking = (ObjectNode) written.get("document").get("tracking");
    tracking.put("id", facts.tracking().id());
    compare(written, DocumentForm.CSAF, "CSAF VEX " + version);
  }

  /// A container knows neither its id nor a date, so its facts are compared as they are.
  private void containers() {
    for (VulnerabilityFacts flaw : facts.vulnerabilities()) {
      JsonNode body = again(CnaWriting.requestBody(flaw, PROVIDER, facts.lang()));
      documents++;
      VulnerabilityFacts read =
          ((CveResult.Read) CveReading.read(body)).record().facts().orElseThrow();
      differences.addAll(
          DocumentComparison.between(
              alone(facts, flaw), alone(facts, read), DocumentForm.CVE, "CVE container"));
    }
  }

  static AdvisoryFacts alone(AdvisoryFacts facts, VulnerabilityFacts flaw) {
    return new AdvisoryFacts(
        facts.publisher(),
        facts.tracking(),
        facts.kind(),
        facts.title(),
        facts.tlp(),
        facts.lang(),
        facts.sections(),
        facts.references(),
        facts.credits(),
        List.of(flaw));
  }

  private static JsonNode again(JsonNode written) {
    byte[] bytes = written.toString().getBytes(StandardCharsets.UTF_8);
    return ((JsonResult.Read) READING.read(bytes)).root();
  }
}
