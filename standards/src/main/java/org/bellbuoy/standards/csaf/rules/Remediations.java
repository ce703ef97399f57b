package org.bellbuoy.standards.csaf.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Which remediations of CSAF 2.1 can hold for one product together, and for which status.
final class Remediations {
  private static final String OPTIONAL = "optional_patch";
  private static final Set<String> STATES_OF_THE_FIX =
      Set.of("vendor_fix", "fix_planned", "no_fix_planned", OPTIONAL, "none_available");
  private static final Set<String> HELP = Set.of("mitigation", "workaround");
  private static final Set<String> EXCLUDES_HELP = Set.of(OPTIONAL, "none_available");

  private static final Map<List<String>, Set<String>> CONTRADICTORY =
      Map.of(
          Vulnerability.AFFECTED, Set.of(OPTIONAL),
          Vulnerability.NOT_AFFECTED, Set.of("vendor_fix", "none_available"),
          Vulnerability.FIXED, Set.of("none_available", "fix_planned", "no_fix_planned"),
          Vulnerability.UNDER_INVESTIGATION, Set.of(OPTIONAL),
          Vulnerability.UNKNOWN, Set.of(OPTIONAL));
  private static final Map<List<String>, Set<String>> DISCOURAGED =
      Map.of(
          Vulnerability.NOT_AFFECTED,
          Set.of("fix_planned", "no_fix_planned", "mitigation", "workaround"),
          Vulnerability.FIXED,
          Set.of("vendor_fix", "mitigation", "workaround"),
          Vulnerability.UNDER_INVESTIGATION,
          Set.of("no_fix_planned"),
          Vulnerability.UNKNOWN,
          Set.of("fix_planned", "no_fix_planned", "vendor_fix"));

  private Remediations() {}

  /// 6.1.35
  static void doNotContradict(Document document, Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Map<String, Set<String>> given = new HashMap<>();
      Set<String> opened = new HashSet<>();
      for (Spot item : flaw.spot().items("remediations")) {
        String category = item.text("category");
        for (String product : products(document, item, opened)) {
          Set<String> others = given.computeIfAbsent(product, _ -> new HashSet<>());
          others.stream()
              .filter(other -> contradict(category, other))
              .findFirst()
              .ifPresent(other ->
                  complaint.at(
                      item,
                      "Product \"%s\" cannot have both %s and %s: keep one of them."
                          .formatted(product, other, category)));
          others.add(category);
        }
      }
    }
  }

  /// A second remediation of one category for one group says nothing new to these tests.
  private static Set<String> products(Document document, Spot item, Set<String> opened) {
    return document.productsOf(item, group -> opened.add(item.text("category") + " " + group));
  }

  private static boolean contradict(String one, String other) {
    if (one.equals(other)) {
      return false;
    }
    return STATES_OF_THE_FIX.containsAll(List.of(one, other))
        || (HELP.contains(one) && EXCLUDES_HELP.contains(other))
        || (HELP.contains(other) && EXCLUDES_HELP.contains(one));
  }

  /// 6.1.36
  static void fitTheStatus(Document document, Complaint complaint) {
    check(
        CONTRADICTORY,
        "The status of product \"%s\" rules out %s: correct one of them.",
        document,
        complaint);
  }

  /// 6.2.27
  static void areUsefulForTheStatus(Document document, Complaint complaint) {
    check(
        DISCOURAGED,
        "For the status of product \"%s\", %s only confuses: reconsider one of them.",
        document,
        complaint);
  }

  private static void check(
      Map<List<String>, Set<String>> table,
      String sentence,
      Document document,
      Complaint complaint) {
    for (Vulnerability flaw : document.vulnerabilities()) {
      Map<String, Set<String>> unfit = new HashMap<>();
      table.forEach((statuses, categories) ->
          flaw.products(statuses).keySet().forEach(id -> unfit.put(id, categories)));
      Set<String> opened = new HashSet<>();
      for (Spot item : flaw.spot().items("remediations")) {
        String category = item.text("category");
        for (String product : products(document, item, opened)) {
          if (unfit.getOrDefault(product, Set.of()).contains(category)) {
            complaint.at(item, sentence.formatted(product, category));
          }
        }
      }
    }
  }
}
