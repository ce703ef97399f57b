package org.bellbuoy.standards.facts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Package URLs for products: their own, or for what no package manager serves a generic one made
/// of the vendor's name and the product's code.
public final class PackageIds {
  private PackageIds() {}

  /// The product whatever its version.
  public static String of(Product product) {
    return product.purl() == null
        ? "pkg:generic/%s/%s".formatted(encoded(plain(product.vendor())), encoded(product.code()))
        : withoutVersion(product.purl());
  }

  /// One version of the product.
  public static String at(Product product, String version) {
    String id = of(product);
    int qualifiers = id.indexOf('?');
    return qualifiers < 0
        ? id + "@" + encoded(version)
        : id.substring(0, qualifiers) + "@" + encoded(version) + id.substring(qualifiers);
  }

  /// The product with further qualifiers, in the order of their names.
  public static String with(Product product, Map<String, String> qualifiers) {
    var text = new StringBuilder(of(product));
    new TreeMap<>(qualifiers)
        .forEach((name, value) ->
            text.append(text.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(encoded(value)));
    return text.toString();
  }

  private static String withoutVersion(String purl) {
    int end = purl.indexOf('?') < 0 ? purl.length() : purl.indexOf('?');
    int version = purl.lastIndexOf('@', end - 1);
    return version > purl.lastIndexOf('/', end - 1)
        ? purl.substring(0, version) + purl.substring(end)
        : purl;
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).strip().replaceAll("[^a-z0-9.]+", "-");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
  }
}
