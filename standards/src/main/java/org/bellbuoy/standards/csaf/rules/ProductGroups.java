package org.bellbuoy.standards.csaf.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Product groups: each defined once, used only when defined.
final class ProductGroups {
  private static final List<String> ABOUT_PRODUCTS =
      List.of(
          "first_known_exploitation_dates",
          "flags",
          "ids",
          "involvements",
          "notes",
          "remediations",
          "threats");

  private ProductGroups() {}

  /// 6.1.4
  static void areDefined(Document document, Complaint complaint) {
    checkUses(document, document.head().items("notes"), complaint);
    for (Vulnerability flaw : document.vulnerabilities()) {
      for (String list : ABOUT_PRODUCTS) {
        checkUses(document, flaw.spot().items(list), complaint);
      }
    }
  }

  private static void checkUses(Document document, List<Spot> items, Complaint complaint) {
    for (Spot item : items) {
      for (Spot use : item.items("group_ids")) {
        if (!document.groups().containsKey(use.text())) {
          complaint.at(
              use,
              "Product group \"%s\" is not in the product tree: define it there or use another."
                  .formatted(use.text()));
        }
      }
    }
  }

  /// 6.1.5
  static void areDefinedOnce(Document document, Complaint complaint) {
    Set<String> seen = new HashSet<>();
    for (Spot group : document.root().at("product_tree").items("product_groups")) {
      if (!seen.add(group.text("group_id"))) {
        complaint.at(
            group.at("group_id"),
            "Product group \"%s\" is defined twice: give this one another id."
                .formatted(group.text("group_id")));
      }
    }
  }
}
