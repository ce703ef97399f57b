package org.bellbuoy.standards.affected;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.standards.facts.PackageIds;
import org.bellbuoy.standards.facts.PackageRef;
import org.bellbuoy.standards.facts.Product;
import org.jspecify.annotations.Nullable;

/// The names by which a product is looked up, written so that the same product has the same key
/// whoever names it.
public final class ProductKeys {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern OR = Pattern.compile("(?i)\\s+or\\s+");
  private static final Pattern CPE_PART = Pattern.compile("(?<!\\\\):");
  private static final int CPE_PRODUCT = 4;
  private static final int CPE_VERSION = 5;
  private static final int URI_PRODUCT = 3;
  private static final int URI_VERSION = 4;

  private ProductKeys() {}

  /// Every key of a product. A name that joins two products by "or" stands for both.
  public static Set<String> of(Product product) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("code:" + plain(product.code()));
    keys.add(purl(PackageIds.of(product)));
    keys.add("name:" + plain(product.name()));
    for (String part : OR.split(product.name(), -1)) {
      keys.add("name:" + plain(part));
    }
    if (isPurl(product.code())) {
      keys.add(purl(product.code()));
    }
    String cpe = product.cpe();
    if (cpe != null && isCpe(cpe)) {
      keys.add(cpe(cpe));
    }
    return keys;
  }

  /// The keys under which somebody's words may find a product, the surest first.
  public static List<String> asked(String words) {
    if (isPurl(words)) {
      return List.of(purl(words));
    }
    return isCpe(words)
        ? List.of(cpe(words))
        : List.of("code:" + plain(words), "name:" + plain(words));
  }

  static boolean isPurl(String words) {
    return words.regionMatches(true, 0, "pkg:", 0, 4);
  }

  static boolean isCpe(String words) {
    return words.regionMatches(true, 0, "cpe:2.3:", 0, 8)
        || words.regionMatches(true, 0, "cpe:/", 0, 5);
  }

  static @Nullable String cpeVersion(String cpe) {
    String version = part(cpe, isUri(cpe) ? URI_VERSION : CPE_VERSION).replace("\\", "");
    return version.isEmpty() || version.equals("*") || version.equals("-") ? null : version;
  }

  /// Qualifiers and a path inside say nothing about which product it is.
  private static String purl(String id) {
    return "purl:" + plain(PackageRef.of(id).purl().split("[?#]", 2)[0]);
  }

  private static String cpe(String cpe) {
    int product = isUri(cpe) ? URI_PRODUCT : CPE_PRODUCT;
    return "cpe:" + plain(part(cpe, product - 1)) + ":" + plain(part(cpe, product));
  }

  private static boolean isUri(String cpe) {
    return cpe.charAt(4) == '/';
  }

  private static String part(String cpe, int place) {
    String[] parts = CPE_PART.split(cpe, -1);
    return place < parts.length ? parts[place] : "";
  }

  private static String plain(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return BLANKS.matcher(lower).replaceAll(" ").replace("%40", "@");
  }
}
