package org.bellbuoy.standards.facts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.versions.VersText;
import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;

/// What a package URL points at: a package, and one version of it, a range of versions, or all.
public record PackageRef(String purl, @Nullable String version, @Nullable VersionRange range) {
  private static final String VERS = "vers=";

  /// Takes apart what [PackageIds] has put together, or anybody's package URL.
  public static PackageRef of(String id) {
    String path = id.split("[?#]", 2)[0];
    int at = path.lastIndexOf('@');
    boolean versioned = at > path.lastIndexOf('/');
    String bare = versioned ? path.substring(0, at) : path;
    return new PackageRef(
        bare + otherQualifiers(id),
        versioned ? decoded(path.substring(at + 1)) : null,
        qualifiers(id)
            .filter(each -> each.startsWith(VERS))
            .findFirst()
            .map(each -> decoded(each.substring(VERS.length())))
            .flatMap(VersText::read)
            .orElse(null));
  }

  private static String otherQualifiers(String id) {
    String joined =
        String.join("&", qualifiers(id).filter(each -> !each.startsWith(VERS)).toList());
    return joined.isEmpty() ? "" : "?" + joined;
  }

  private static Stream<String> qualifiers(String id) {
    int mark = id.indexOf('?');
    return mark < 0
        ? Stream.empty()
        : Stream.of(id.substring(mark + 1).split("#", 2)[0].split("&", -1));
  }

  /// The product as far as its package URL names it.
  public Product product() {
    String path = purl.split("\\?", 2)[0].replaceFirst("^pkg:", "");
    int first = path.indexOf('/');
    int last = path.lastIndexOf('/');
    String name = decoded(path.substring(last + 1));
    String vendor =
        last > first ? path.substring(first + 1, last) : path.substring(0, Math.max(first, 0));
    return new Product(
        Optional.of(decoded(vendor)).filter(text -> !text.isBlank()).orElse("unknown vendor"),
        name.isBlank() ? purl : name,
        purl,
        purl.startsWith("pkg:") ? purl : null,
        null);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }
}
