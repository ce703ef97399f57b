package org.bellbuoy.standards.csaf.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.standards.shape.Characters;

/// The grammar of package URLs (purl specification): says in words what breaks it.
final class PackageUrl {
  private static final Characters TYPE_START = Characters.of("A-Za-z.+-");
  private static final Characters TYPE = Characters.of("A-Za-z0-9.+-");
  private static final Characters KEY_START = Characters.of("A-Za-z._-");
  private static final Characters KEY = Characters.of("A-Za-z0-9._-");
  private static final Characters HEX = Characters.of("0-9A-Fa-f");
  private static final List<String> NEED_NAMESPACE =
      List.of("bitbucket", "composer", "github", "huggingface", "maven", "swift");

  private PackageUrl() {}

  static Optional<String> flaw(String purl) {
    if (!purl.regionMatches(true, 0, "pkg:", 0, 4)) {
      return Optional.of("it must begin with pkg:");
    }
    if (!escapesAreWhole(purl)) {
      return Optional.of("a percent sign must be followed by two hexadecimal digits");
    }
    int end = indexOrEnd(purl, '#', 0, purl.length());
    int query = indexOrEnd(purl, '?', 4, end);
    Optional<String> flaw =
        query < end ? flawOfQualifiers(purl.substring(query + 1, end)) : Optional.empty();
    return flaw.isPresent() ? flaw : flawOfPath(purl, query);
  }

  private static boolean escapesAreWhole(String purl) {
    int percent = purl.indexOf('%');
    while (percent >= 0) {
      if (!HEX.hasAt(purl, percent + 1) || !HEX.hasAt(purl, percent + 2)) {
        return false;
      }
      percent = purl.indexOf('%', percent + 3);
    }
    return true;
  }

  private static Optional<String> flawOfPath(String purl, int end) {
    int start = 4;
    while (start < end && purl.charAt(start) == '/') {
      start++;
    }
    int slash = TYPE_START.hasAt(purl, start) ? TYPE.endOfRun(purl, start) : end;
    if (slash >= end || purl.charAt(slash) != '/') {
      return Optional.of("a type such as npm and a name must follow pkg:");
    }
    int nameEnd = beforeVersion(purl, slash + 1, end);
    int parts = parts(purl, slash + 1, nameEnd);
    if (parts == 0 || purl.charAt(nameEnd - 1) == '/') {
      return Optional.of("the name is missing");
    }
    return parts > 1 ? Optional.empty() : flawOfLoneName(purl, start, slash);
  }

  private static Optional<String> flawOfLoneName(String purl, int start, int slash) {
    for (String type : NEED_NAMESPACE) {
      if (slash - start == type.length()
          && purl.regionMatches(true, start, type, 0, type.length())) {
        return Optional.of("packages of type " + type + " need a namespace before the name");
      }
    }
    return Optional.empty();
  }

  /// Where the version begins: at the last @, unless a slash follows it.
  private static int beforeVersion(String purl, int from, int end) {
    int at = purl.lastIndexOf('@', end - 1);
    return at < from || purl.indexOf('/', at, end) >= 0 ? end : at;
  }

  /// How many names stand between slashes.
  private static int parts(String purl, int from, int end) {
    int parts = 0;
    int start = from;
    while (start < end) {
      int slash = indexOrEnd(purl, '/', start, end);
      parts += slash > start ? 1 : 0;
      start = slash + 1;
    }
    return parts;
  }

  private static Optional<String> flawOfQualifiers(String text) {
    Set<String> seen = new HashSet<>();
    for (String pair : text.split("&", -1)) {
      int end = KEY_START.hasAt(pair, 0) ? KEY.endOfRun(pair, 0) : 0;
      if (end == 0 || !pair.startsWith("=", end)) {
        return Optional.of("each qualifier must read key=value");
      }
      if (!seen.add(pair.substring(0, end))) {
        return Optional.of("the qualifier " + pair.substring(0, end) + " stands there twice");
      }
    }
    return Optional.empty();
  }

  private static int indexOrEnd(String text, char wanted, int from, int end) {
    int found = text.indexOf(wanted, from, end);
    return found < 0 ? end : found;
  }
}
