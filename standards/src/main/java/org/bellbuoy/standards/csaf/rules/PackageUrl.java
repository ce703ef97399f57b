package org.bellbuoy.standards.csaf.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The grammar of package URLs (purl specification): says in words what breaks it.
final class PackageUrl {
  private static final Pattern TYPE = Pattern.compile("[A-Za-z.\\-+][A-Za-z0-9.\\-+]*");
  private static final Pattern KEY = Pattern.compile("[A-Za-z._\\-][A-Za-z0-9._\\-]*");
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Set<String> NEED_NAMESPACE =
      Set.of("bitbucket", "composer", "github", "huggingface", "maven", "swift");

  private PackageUrl() {}

  static Optional<String> flaw(String purl) {
    if (!purl.regionMatches(true, 0, "pkg:", 0, 4)) {
      return Optional.of("it must begin with pkg:");
    }
    if (BROKEN_ESCAPE.matcher(purl).find()) {
      return Optional.of("a percent sign must be followed by two hexadecimal digits");
    }
    String rest = before(purl.substring(4), '#');
    int query = rest.indexOf('?');
    if (query >= 0) {
      Optional<String> flaw = flawOfQualifiers(rest.substring(query + 1));
      if (flaw.isPresent()) {
        return flaw;
      }
      rest = rest.substring(0, query);
    }
    return flawOfPath(rest.replaceFirst("^/+", ""));
  }

  private static Optional<String> flawOfPath(String path) {
    int slash = path.indexOf('/');
    if (slash <= 0 || !TYPE.matcher(path.substring(0, slash)).matches()) {
      return Optional.of("a type such as npm and a name must follow pkg:");
    }
    String type = path.substring(0, slash).toLowerCase(java.util.Locale.ROOT);
    String named = withoutVersion(path.substring(slash + 1));
    List<String> parts =
        java.util.Arrays.stream(named.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty() || named.endsWith("/")) {
      return Optional.of("the name is missing");
    }
    if (parts.size() < 2 && NEED_NAMESPACE.contains(type)) {
      return Optional.of("packages of type " + type + " need a namespace before the name");
    }
    return Optional.empty();
  }

  private static String withoutVersion(String path) {
    int at = path.lastIndexOf('@');
    return at < 0 || path.indexOf('/', at) >= 0 ? path : path.substring(0, at);
  }

  private static Optional<String> flawOfQualifiers(String text) {
    Set<String> seen = new HashSet<>();
    for (String pair : text.split("&", -1)) {
      String key = before(pair, '=');
      if (key.length() == pair.length() || !KEY.matcher(key).matches()) {
        return Optional.of("each qualifier must read key=value");
      }
      if (!seen.add(key)) {
        return Optional.of("the qualifier " + key + " stands there twice");
      }
    }
    return Optional.empty();
  }

  private static String before(String text, char stop) {
    int end = text.indexOf(stop);
    return end < 0 ? text : text.substring(0, end);
  }
}
