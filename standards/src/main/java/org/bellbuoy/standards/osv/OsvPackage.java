package org.bellbuoy.standards.osv;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A package as OSV names it, taken from a package URL.
record OsvPackage(String ecosystem, String name, String purl) {

  /// Empty where there is no package URL, or one of a manager OSV does not know.
  static Optional<OsvPackage> of(@Nullable String purl) {
    if (purl == null || !purl.startsWith("pkg:")) {
      return Optional.empty();
    }
    String path = purl.substring(4).split("[?#]", 2)[0];
    int version = path.lastIndexOf('@');
    String bare = version > path.lastIndexOf('/') ? path.substring(0, version) : path;
    String[] parts = bare.split("/", 2);
    if (parts.length < 2 || parts[1].isEmpty()) {
      return Optional.empty();
    }
    String type = parts[0].toLowerCase(Locale.ROOT);
    String name = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
    return Ecosystems.ofPurlType(type)
        .map(ecosystem -> new OsvPackage(ecosystem, named(type, name), "pkg:" + bare));
  }

  /// Maven parts group and artifact by a colon; all others keep the slash.
  private static String named(String type, String name) {
    int slash = name.lastIndexOf('/');
    return type.equals("maven") && slash > 0
        ? name.substring(0, slash) + ":" + name.substring(slash + 1)
        : name;
  }
}
