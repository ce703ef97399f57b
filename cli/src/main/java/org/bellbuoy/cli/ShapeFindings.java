package org.bellbuoy.cli;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.cyclonedx.CycloneDxShape;
import org.bellbuoy.standards.openvex.OpenVexShape;
import org.bellbuoy.standards.osv.OsvShape;
import org.bellbuoy.standards.shape.Flaw;
import tools.jackson.databind.JsonNode;

/// What is to be said about formats that have a shape and no further tests: OSV, OpenVEX,
/// CycloneDX.
final class ShapeFindings {
  private ShapeFindings() {}

  /// Empty when the document is none of the three.
  static Optional<Finding> of(JsonNode root) {
    if (OpenVexShape.recognises(root)) {
      return Optional.of(finding("openvex", OpenVexShape.version(root), OpenVexShape.flaws(root)));
    }
    if (CycloneDxShape.recognises(root)) {
      String version = root.path("specVersion").asString("");
      return Optional.of(finding("cyclonedx", version, CycloneDxShape.flaws(root)));
    }
    if (OsvShape.recognises(root)) {
      String version = root.path("schema_version").asString("");
      return Optional.of(finding("osv", version, OsvShape.flaws(root)));
    }
    return Optional.empty();
  }

  private static Finding finding(String kind, String version, List<Flaw> flaws) {
    List<Finding.Line> lines =
        flaws.stream()
            .map(flaw -> new Finding.Line("schema", "error", flaw.pointer(), flaw.sentence()))
            .toList();
    return new Finding(kind, version, flaws.isEmpty(), lines);
  }
}
