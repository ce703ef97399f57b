package org.bellbuoy.standards.reading;

import java.util.Optional;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.cyclonedx.CycloneDxShape;
import org.bellbuoy.standards.github.GithubReading;
import org.bellbuoy.standards.openvex.OpenVexShape;
import org.bellbuoy.standards.osv.OsvShape;
import tools.jackson.databind.JsonNode;

/// The formats out of which facts can be read.
public enum DocumentKind {
  CSAF,
  CVE,
  GITHUB,
  OPENVEX,
  CYCLONEDX,
  OSV;

  /// What a document is, told from the members that no other format has.
  public static Optional<DocumentKind> of(JsonNode root) {
    if (CsafValidator.recognises(root)) {
      return Optional.of(CSAF);
    }
    if (isCve(root)) {
      return Optional.of(CVE);
    }
    if (GithubReading.recognises(root)) {
      return Optional.of(GITHUB);
    }
    if (OpenVexShape.recognises(root)) {
      return Optional.of(OPENVEX);
    }
    if (CycloneDxShape.recognises(root)) {
      return Optional.of(CYCLONEDX);
    }
    return OsvShape.recognises(root) ? Optional.of(OSV) : Optional.empty();
  }

  private static boolean isCve(JsonNode root) {
    return root.path("containers").isObject()
        || root.path("cnaContainer").isObject()
        || (root.path("affected").isArray() && root.path("descriptions").isArray());
  }
}
