package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// What the VEX profile asks of each vulnerability (CSAF 4.5).
final class Vex {
  private static final List<String> STATUSES =
      List.of("fixed", "known_affected", "known_not_affected", "under_investigation");

  private Vex() {}

  /// 6.1.27.7
  static void saysAStatus(Document document, Complaint complaint) {
    for (Vulnerability flaw : flaws(document)) {
      Spot status = flaw.spot().at("product_status");
      if (STATUSES.stream().noneMatch(status::has)) {
        complaint.at(
            status.exists() ? status : flaw.spot(),
            "VEX needs products that are fixed, known_affected, known_not_affected or"
                + " under_investigation: add such a status.");
      }
    }
  }

  /// 6.1.27.8
  static void namesTheVulnerability(Document document, Complaint complaint) {
    for (Vulnerability flaw : flaws(document)) {
      if (!flaw.spot().has("cve") && !flaw.spot().has("ids")) {
        complaint.at(flaw.spot(), "Nobody can tell which vulnerability this is: add cve or ids.");
      }
    }
  }

  /// 6.1.27.9
  static void explainsWhyNotAffected(Document document, Complaint complaint) {
    for (Vulnerability flaw : flaws(document)) {
      List<Spot> reasons = new ArrayList<>(flaw.spot().items("flags"));
      flaw.spot().items("threats").stream()
          .filter(threat -> threat.text("category").equals("impact"))
          .forEach(reasons::add);
      complainUncovered(
          flaw.products(Vulnerability.NOT_AFFECTED),
          document.productsOf(reasons),
          "Say why \"%s\" is not affected: add a flag, or a threat of category impact.",
          complaint);
    }
  }

  /// 6.1.27.10
  static void saysWhatToDo(Document document, Complaint complaint) {
    for (Vulnerability flaw : flaws(document)) {
      complainUncovered(
          flaw.products(List.of("known_affected")),
          document.productsOf(flaw.spot().items("remediations")),
          "Say what users of \"%s\" can do: add a remediation for it.",
          complaint);
    }
  }

  private static void complainUncovered(
      Map<String, Spot> products, Set<String> covered, String sentence, Complaint complaint) {
    products.forEach((id, spot) -> {
      if (!covered.contains(id)) {
        complaint.at(spot, sentence.formatted(id));
      }
    });
  }

  private static List<Vulnerability> flaws(Document document) {
    return document.category().equals(Profiles.VEX) ? document.vulnerabilities() : List.of();
  }
}
