package org.bellbuoy.standards.cve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.json.JsonParts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads whom an entry of `affected` is about.
final class ProductReading {

  private ProductReading() {}

  static Product read(JsonNode affected, String pointer, Warnings warnings) {
    var vendor = JsonParts.text(affected, "vendor");
    var name =
        JsonParts.text(affected, "product").or(() -> JsonParts.text(affected, "packageName"));
    if (vendor.isEmpty()) {
      warnings.add(CveWarningKind.VENDOR_MISSING, pointer, "The entry names no vendor.");
    }
    if (name.isEmpty()) {
      warnings.add(CveWarningKind.PRODUCT_MISSING, pointer, "The entry names no product.");
    }
    return product(vendor.orElse("unknown vendor"), name.orElse("unknown product"), affected);
  }

  private static Product product(String vendor, String name, JsonNode affected) {
    var purl = JsonParts.text(affected, "packageURL").orElse(null);
    return new Product(vendor, name, code(vendor, name), purl, firstCpe(affected));
  }

  private static @Nullable String firstCpe(JsonNode affected) {
    return JsonParts.texts(affected, "cpes").stream().findFirst().orElse(null);
  }

  /// A code made from the names; the catalogue gives the real one.
  static String code(String vendor, String name) {
    var plain =
        Normalizer.normalize(vendor + " " + name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var code = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return Optional.of(code).filter(text -> !text.isEmpty()).orElse("product");
  }
}
