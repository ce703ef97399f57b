package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Product ids: each defined once, used only when defined, never in terms of itself.
final class ProductIds {
  private static final List<String> ABOUT_PRODUCTS =
      List.of(
          "first_known_exploitation_dates",
          "flags",
          "ids",
          "involvements",
          "notes",
          "remediations",
          "threats");
  private static final Set<String> MAY_LEAVE_UNUSED = Set.of("csaf_informational_advisory");

  private ProductIds() {}

  /// 6.1.1
  static void areDefined(Document document, Complaint complaint) {
    Set<String> defined = document.productIds();
    eachUse(
        document,
        use -> {
          if (!defined.contains(use.text())) {
            complaint.at(
                use,
                "Product id \"%s\" is not in the product tree: define it there or use another."
                    .formatted(use.text()));
          }
        });
  }

  /// 6.1.2
  static void areDefinedOnce(Document document, Complaint complaint) {
    if (document.productIds().size() == document.products().size()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Spot product : document.products()) {
      String id = product.text("product_id");
      if (!id.isEmpty() && !seen.add(id)) {
        complaint.at(
            product.at("product_id"),
            "Product id \"%s\" is defined twice: give this product another one.".formatted(id));
      }
    }
  }

  /// 6.1.3 for CSAF 2.0
  static void areNotCircular(Document document, Complaint complaint) {
    List<Spot> combined = document.root().at("product_tree").items("relationships");
    areNotCircular(combined, ProductIds::partsOfRelationship, complaint);
  }

  private static List<String> partsOfRelationship(Spot each) {
    return List.of(each.text("product_reference"), each.text("relates_to_product_reference"));
  }

  /// 6.1.3 for CSAF 2.1
  static void pathsAreNotCircular(Document document, Complaint complaint) {
    List<Spot> combined = document.root().at("product_tree").items("product_paths");
    areNotCircular(combined, ProductIds::partsOfPath, complaint);
  }

  private static List<String> partsOfPath(Spot each) {
    List<String> parts = new ArrayList<>();
    parts.add(each.text("beginning_product_reference"));
    each.items("subpaths").forEach(part -> parts.add(part.text("next_product_reference")));
    return parts;
  }

  private static void areNotCircular(
      List<Spot> combined, Function<Spot, List<String>> partsOf, Complaint complaint) {
    Map<String, List<String>> parts = new HashMap<>();
    for (Spot each : combined) {
      String id = each.at("full_product_name").text("product_id");
      parts.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(partsOf.apply(each));
    }
    Cycles cycles = new Cycles(parts);
    for (Spot each : combined) {
      Spot id = each.at("full_product_name").at("product_id");
      if (cycles.contains(id.text())) {
        complaint.at(
            id, "Product \"%s\" is made of itself: break the circle.".formatted(id.text()));
      }
    }
  }

  /// 6.3.22 for CSAF 2.1
  static void pathsAreNotNested(Document document, Complaint complaint) {
    List<Spot> paths = document.root().at("product_tree").items("product_paths");
    Set<String> combined = new HashSet<>();
    paths.forEach(path -> combined.add(path.at("full_product_name").text("product_id")));
    for (Spot path : paths) {
      if (partsOfPath(path).stream().anyMatch(combined::contains)) {
        complaint.at(
            path, "This path leads over another one: consider writing it out in one path.");
      }
    }
  }

  /// 6.2.1
  static void areUsed(Document document, Complaint complaint) {
    if (document.isOf(MAY_LEAVE_UNUSED)) {
      return;
    }
    Set<String> used = new HashSet<>();
    eachUse(document, use -> used.add(use.text()));
    for (Spot product : document.products()) {
      if (!used.contains(product.text("product_id"))) {
        complaint.at(
            product.at("product_id"),
            "Nothing refers to product \"%s\": give it a status or leave it out."
                .formatted(product.text("product_id")));
      }
    }
  }

  private static void eachUse(Document document, Consumer<Spot> use) {
    Spot tree = document.root().at("product_tree");
    tree.items("product_groups").forEach(group -> group.items("product_ids").forEach(use));
    for (Spot each : tree.items("relationships")) {
      use.accept(each.at("product_reference"));
      use.accept(each.at("relates_to_product_reference"));
    }
    for (Spot path : tree.items("product_paths")) {
      use.accept(path.at("beginning_product_reference"));
      path.items("subpaths").forEach(part -> use.accept(part.at("next_product_reference")));
    }
    document.head().items("notes").forEach(note -> note.items("product_ids").forEach(use));
    document.vulnerabilities().forEach(flaw -> eachUse(flaw, use));
  }

  private static void eachUse(Vulnerability flaw, Consumer<Spot> use) {
    flaw.spot().at("product_status").members().forEach(ids -> ids.items().forEach(use));
    flaw.scores().forEach(score -> score.products().forEach(use));
    for (String list : ABOUT_PRODUCTS) {
      flaw.spot().items(list).forEach(item -> item.items("product_ids").forEach(use));
    }
  }
}
