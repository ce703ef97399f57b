package org.bellbuoy.standards.csaf.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// What the status of a product allows and asks for.
final class ProductStatuses {
  static final Map<String, List<String>> CAMPS =
      Map.of(
          "affected", Vulnerability.AFFECTED,
          "not affected", Vulnerability.NOT_AFFECTED,
          "fixed", Vulnerability.FIXED,
          "under investigation", Vulnerability.UNDER_INVESTIGATION,
          "unknown", Vulnerability.UNKNOWN);

  private ProductStatuses() {}

  /// 6.1.6
  static void doNotContradict(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      if (CAMPS.values().stream().filter(flaw::listsAny).limit(2).count() < 2) {
        continue;
      }
      Map<String, String> campOf = new HashMap<>();
      CAMPS.forEach((camp, statuses) ->
          flaw.products(statuses)
              .forEach((id, spot) -> {
                String other = campOf.putIfAbsent(id, camp);
                if (other != null) {
                  complaint.at(
                      spot,
                      "Product \"%s\" is both %s and %s: decide for one."
                          .formatted(id, other, camp));
                }
              }));
    }
  }

  /// 6.2.2
  static void haveRemediations(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Set<String> covered = document.productsOf(flaw.spot().items("remediations"));
      flaw.products(AFFECTED_OR_OPEN)
          .forEach((id, spot) -> {
            if (!covered.contains(id)) {
              complaint.at(
                  spot,
                  "Nothing says what users of \"%s\" can do: add a remediation for it."
                      .formatted(id));
            }
          });
    }
  }

  private static final List<String> AFFECTED_OR_OPEN =
      List.of("first_affected", "known_affected", "last_affected", "under_investigation");

  /// 6.2.3
  static void haveScores(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Set<String> scored = new java.util.HashSet<>();
      flaw.scores().stream()
          .filter(score -> !score.cvss().isEmpty())
          .flatMap(score -> score.products().stream())
          .map(Spot::text)
          .forEach(scored::add);
      flaw.products(Vulnerability.AFFECTED)
          .forEach((id, spot) -> {
            if (!scored.contains(id)) {
              complaint.at(
                  spot, "Product \"%s\" is affected but has no score: add one.".formatted(id));
            }
          });
    }
  }
}
