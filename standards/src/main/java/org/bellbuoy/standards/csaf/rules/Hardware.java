package org.bellbuoy.standards.csaf.rules;

import java.util.HashSet;
import java.util.Set;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Things one can touch, which serial and model numbers give away.
final class Hardware {

  private Hardware() {}

  /// 6.2.31
  static void isJoinedByPaths(Document document, Complaint complaint) {
    Set<String> joined = new HashSet<>();
    for (Spot path : document.root().at("product_tree").items("product_paths")) {
      joined.add(path.text("beginning_product_reference"));
      path.items("subpaths").forEach(part -> joined.add(part.text("next_product_reference")));
    }
    for (Spot product : document.products()) {
      Spot helper = product.at("product_identification_helper");
      if ((helper.has("serial_numbers") || helper.has("model_numbers"))
          && !joined.contains(product.text("product_id"))) {
        complaint.at(
            product,
            "Numbers like these belong to hardware: name the software a product of its own and join"
                + " both by a product path.");
      }
    }
  }
}
