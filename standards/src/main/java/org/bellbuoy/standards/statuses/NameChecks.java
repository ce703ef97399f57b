package org.bellbuoy.standards.statuses;

import java.util.List;
import java.util.regex.Pattern;
import org.bellbuoy.standards.facts.Product;

/// Whether the names in a row are what they claim to be.
final class NameChecks {

  private static final Pattern TWO_PRODUCTS =
      Pattern.compile(".+\\s(?:or|and|&|/)\\s.+|.+[,;].+", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLATFORMS =
      Pattern.compile(
          "(?:(?:microsoft\\s+)?windows|linux|macos|mac os x?|unix|android|ios)"
              + "(?:\\s*(?:,|and|or|&|/)\\s*"
              + "(?:(?:microsoft\\s+)?windows|linux|macos|mac os x?|unix|android|ios))*",
          Pattern.CASE_INSENSITIVE);

  private NameChecks() {}

  static void check(Product product, List<StatusProblem> problems) {
    if (namesSeveralProducts(product.name())) {
      problems.add(
          new StatusProblem(
              StatusProblemKind.SEVERAL_PRODUCTS,
              product.code(),
              "\"%s\" seems to name more than one product; give each its own row."
                  .formatted(product.name())));
    }
    if (isAPlatform(product.vendor())) {
      problems.add(
          new StatusProblem(
              StatusProblemKind.VENDOR_IS_A_PLATFORM,
              product.code(),
              "The vendor of %s is given as \"%s\", which is a platform."
                  .formatted(product.name(), product.vendor())));
    }
  }

  static boolean namesSeveralProducts(String name) {
    return TWO_PRODUCTS.matcher(name).matches();
  }

  static boolean isAPlatform(String vendor) {
    return PLATFORMS.matcher(vendor.strip()).matches();
  }
}
