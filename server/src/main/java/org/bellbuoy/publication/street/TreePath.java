package org.bellbuoy.publication.street;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Which addresses the baked tree may answer for, so that others never cost a look-up.
final class TreePath {

  private static final int LONGEST = 300;
  private static final List<String> FILES =
      List.of(
          "/",
          "/advisories",
          "/advisories.json",
          "/affected",
          "/affected.json",
          "/affected.json.asc",
          "/policy",
          "/thanks",
          "/not-a-finding",
          "/figures",
          "/figures.json",
          "/security.txt");
  private static final List<String> FOLDERS =
      List.of("/advisories/", "/affected/", "/figures/", "/policy/", "/feeds/", "/.well-known/");

  private TreePath() {}

  /// The path as the tree knows it, or the empty string where it is none of the tree's business.
  static String of(String raw) {
    String path = raw.indexOf('%') < 0 ? raw : decoded(raw);
    boolean ours =
        path.length() <= LONGEST
            && (FILES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith));
    return ours ? path : "";
  }

  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
