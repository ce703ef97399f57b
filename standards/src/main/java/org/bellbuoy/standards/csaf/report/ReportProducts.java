package org.bellbuoy.standards.csaf.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.shape.Spot;

/// What the product ids of a report stand for.
final class ReportProducts {

  private final Map<String, VulnerabilityReport.Affected> known = new HashMap<>();

  private ReportProducts() {}

  static ReportProducts of(Spot tree) {
    ReportProducts products = new ReportProducts();
    tree.items("full_product_names").forEach(each -> products.add(each, "", ""));
    tree.items("branches").forEach(each -> products.walk(each, "", ""));
    for (String combined : List.of("relationships", "product_paths")) {
      tree.items(combined).forEach(each -> products.add(each.at("full_product_name"), "", ""));
    }
    return products;
  }

  VulnerabilityReport.Affected get(String id) {
    return known.getOrDefault(id, new VulnerabilityReport.Affected(id, ""));
  }

  private void walk(Spot branch, String name, String version) {
    String category = branch.text("category");
    String product = category.equals("product_name") ? branch.text("name") : name;
    String at =
        category.equals("product_version") || category.equals("product_version_range")
            ? branch.text("name")
            : version;
    if (branch.has("product")) {
      add(branch.at("product"), product, at);
    }
    branch.items("branches").forEach(each -> walk(each, product, at));
  }

  private void add(Spot product, String name, String version) {
    known.put(
        product.text("product_id"),
        new VulnerabilityReport.Affected(name.isEmpty() ? product.text("name") : name, version));
  }
}
