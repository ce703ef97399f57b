package org.bellbuoy.standards.cve;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import tools.jackson.databind.JsonNode;

/// Reads a full CVE record, or the container of the assigner alone.
public final class CveReading {

  private static final JsonReading JSON = new JsonReading(JsonLimits.ORDINARY);

  private CveReading() {}

  public static CveResult read(byte[] bytes) {
    return switch (JSON.read(bytes)) {
      case JsonResult.Refused(var problem) -> new CveResult.Refused(problem.inWords());
      case JsonResult.Read(var root) -> read(root);
    };
  }

  public static CveResult read(JsonNode root) {
    var warnings = new Warnings();
    if (root.path("containers").path("cna").isObject()) {
      return new CveResult.Read(full(root, warnings), warnings.all());
    }
    if (root.path("cnaContainer").isObject()) {
      var record = container(root.path("cnaContainer"), "/cnaContainer", warnings);
      return new CveResult.Read(record, warnings.all());
    }
    if (root.path("affected").isArray() && root.path("descriptions").isArray()) {
      return new CveResult.Read(container(root, "", warnings), warnings.all());
    }
    return new CveResult.Refused(
        "This is neither a CVE record nor a CNA container: it has no \"containers\" and no"
            + " \"affected\".");
  }

  private static CveRecord full(JsonNode root, Warnings warnings) {
    var metadata = root.path("cveMetadata");
    var place = "/cveMetadata";
    var id = JsonParts.text(metadata, "cveId").flatMap(CveId::find);
    if (id.isEmpty()) {
      warnings.add(CveWarningKind.WRONG_SHAPE, place + "/cveId", "The record has no CVE ID.");
    }
    var state = state(metadata);
    var reserved = CveTimes.read(metadata, "dateReserved", place, warnings);
    var published = CveTimes.read(metadata, "datePublished", place, warnings);
    var assigner = JsonParts.text(metadata, "assignerShortName").orElse("unknown");
    var facts =
        state == CveState.REJECTED
            ? Optional.<VulnerabilityFacts>empty()
            : Optional.of(facts(root, id, published, warnings));
    return new CveRecord(id, state, assigner, reserved, published, facts);
  }

  private static VulnerabilityFacts facts(
      JsonNode root, Optional<CveId> id, Optional<Instant> published, Warnings warnings) {
    var containers = root.path("containers");
    var others = JsonParts.objects(containers, "adp");
    return new CnaReading(containers.path("cna"), others, "/containers/cna", warnings)
        .facts(id, published);
  }

  private static CveRecord container(JsonNode cna, String pointer, Warnings warnings) {
    var reading = new CnaReading(cna, List.of(), pointer, warnings);
    var facts = reading.facts(Optional.empty(), Optional.empty());
    var provider = JsonParts.text(cna.path("providerMetadata"), "shortName").orElse("unknown");
    return new CveRecord(
        Optional.empty(),
        CveState.RESERVED,
        provider,
        Optional.empty(),
        Optional.empty(),
        Optional.of(facts));
  }

  private static CveState state(JsonNode metadata) {
    return switch (JsonParts.text(metadata, "state").orElse("")) {
      case "REJECTED" -> CveState.REJECTED;
      case "RESERVED" -> CveState.RESERVED;
      default -> CveState.PUBLISHED;
    };
  }
}
