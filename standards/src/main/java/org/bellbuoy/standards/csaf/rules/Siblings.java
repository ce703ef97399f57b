package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.shape.Spot;

/// The branches below one branch, as the tests on overlapping ranges group them (6.2.50).
///
/// Pairs grow with the square, so that a branch with more than 300 below it is left out.
record Siblings(List<VersionNames> ranges, List<Spot> versions) {
  private static final int MOST = 300;

  /// Every group of siblings with a range among them.
  static List<Siblings> of(Document document) {
    List<Siblings> groups = new ArrayList<>();
    take(document.root().at("product_tree").items("branches"), groups);
    document.branches().forEach(branch -> take(branch.spot().items("branches"), groups));
    return groups;
  }

  private static void take(List<Spot> branches, List<Siblings> groups) {
    if (branches.size() > MOST) {
      return;
    }
    List<VersionNames> ranges =
        branches.stream()
            .filter(branch -> branch.text("category").equals("product_version_range"))
            .map(VersionNames::of)
            .flatMap(Optional::stream)
            .toList();
    if (!ranges.isEmpty()) {
      List<Spot> versions =
          branches.stream()
              .filter(branch -> branch.text("category").equals("product_version"))
              .toList();
      groups.add(new Siblings(ranges, versions));
    }
  }

  /// The ids of all products at and below a branch.
  static List<String> productsBelow(Spot branch) {
    List<String> ids = new ArrayList<>();
    if (branch.has("product")) {
      ids.add(branch.at("product").text("product_id"));
    }
    branch.items("branches").forEach(below -> ids.addAll(productsBelow(below)));
    return ids;
  }
}
