package org.bellbuoy.standards.versions;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Reads a vers URI such as `vers:intdot/>=2024.1.0|<2024.1.13038`.
public final class Vers {

  private static final int MAX_LENGTH = 100_000;

  private Vers() {}

  /// The versions the URI names; a URI that breaks the rules is refused with a [BrokenVers].
  public static VersionSet parse(String uri) {
    if (uri.length() > MAX_LENGTH) {
      throw new BrokenVers("it is longer than %,d characters".formatted(MAX_LENGTH));
    }
    var slash = uri.indexOf('/');
    if (!uri.startsWith("vers:") || slash < 0) {
      throw new BrokenVers("it must look like vers:semver/>=1.0.0|<2.0.0");
    }
    var code = uri.substring("vers:".length(), slash);
    var scheme =
        VersionScheme.find(code)
            .orElseThrow(() -> new BrokenVers("the version scheme \"" + code + "\" is unknown"));
    return setOf(scheme, uri.substring(slash + 1));
  }

  private static VersionSet setOf(VersionScheme scheme, String text) {
    if (text.equals("*")) {
      return VersionSet.of(scheme, List.of(VersionRange.all(scheme)));
    }
    var constraints =
        Stream.of(text.split("\\|", -1)).map(part -> constraint(scheme, part)).toList();
    refuseRepeatedVersions(constraints);
    return VersConstraints.setOf(scheme, constraints);
  }

  private static VersConstraint constraint(VersionScheme scheme, String part) {
    var raw = VersConstraint.parse(part);
    var version = decoded(raw.version());
    if (!scheme.understands(version)) {
      throw new BrokenVers(
          "\"%s\" is not a version of the scheme %s".formatted(version, scheme.code()));
    }
    return new VersConstraint(raw.comparator(), version);
  }

  private static String decoded(String version) {
    try {
      return URLDecoder.decode(version.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw new BrokenVers("\"" + version + "\" is not percent-encoded correctly");
    }
  }

  private static void refuseRepeatedVersions(List<VersConstraint> constraints) {
    var seen = new HashSet<String>();
    for (var constraint : constraints) {
      if (!seen.add(constraint.version())) {
        throw new BrokenVers("the version " + constraint.version() + " stands in it twice");
      }
    }
  }
}
