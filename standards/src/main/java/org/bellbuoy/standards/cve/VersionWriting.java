package org.bellbuoy.standards.cve;

import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import tools.jackson.databind.node.ObjectNode;

/// Writes one range as an entry of `versions`; "0" begins before everything, "*" never ends.
final class VersionWriting {

  private VersionWriting() {}

  static void write(ObjectNode entry, VersionRange range, String status) {
    entry.put("version", first(range.from()));
    switch (range.to()) {
      case UpperBound.Before(var version) -> entry.put("lessThan", version);
      case UpperBound.UpTo(var version) -> lastOf(entry, range, version);
      case UpperBound.Open _ -> entry.put("lessThanOrEqual", "*");
    }
    entry.put("status", status);
    if (entry.has("lessThan") || entry.has("lessThanOrEqual")) {
      entry.put("versionType", type(range.scheme()));
    }
  }

  private static void lastOf(ObjectNode entry, VersionRange range, String last) {
    if (!range.from().equals(LowerBound.from(last))) {
      entry.put("lessThanOrEqual", last);
    }
  }

  private static String first(LowerBound bound) {
    return switch (bound) {
      case LowerBound.AllEarlier _ -> "0";
      case LowerBound.From(var version) -> version;
    };
  }

  private static String type(VersionScheme scheme) {
    return switch (scheme) {
      case SEMVER, NPM, GO -> "semver";
      case MAVEN -> "maven";
      case PYPI -> "python";
      case RPM -> "rpm";
      case DOTTED, NUGET, DEBIAN, GENERIC -> "custom";
    };
  }
}
