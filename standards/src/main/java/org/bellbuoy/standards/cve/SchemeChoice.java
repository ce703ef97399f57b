package org.bellbuoy.standards.cve;

import java.util.Collection;
import java.util.List;
import org.bellbuoy.standards.versions.VersionScheme;

/// Guesses by which scheme a record writes its versions: the one it names, else the one that
/// understands most of its bounds, stricter ones first.
final class SchemeChoice {

  private static final List<VersionScheme> TRIED =
      List.of(VersionScheme.DOTTED, VersionScheme.SEMVER, VersionScheme.GENERIC);

  private SchemeChoice() {}

  static VersionScheme of(String type, Collection<String> bounds) {
    return switch (type) {
      case "semver" -> VersionScheme.SEMVER;
      case "maven" -> VersionScheme.MAVEN;
      case "rpm" -> VersionScheme.RPM;
      case "python", "pypi" -> VersionScheme.PYPI;
      case "npm" -> VersionScheme.NPM;
      case "git" -> VersionScheme.GENERIC;
      default -> bestOf(bounds);
    };
  }

  private static VersionScheme bestOf(Collection<String> bounds) {
    var best = VersionScheme.DOTTED;
    for (var scheme : TRIED) {
      if (understood(scheme, bounds) > understood(best, bounds)) {
        best = scheme;
      }
    }
    return best;
  }

  private static long understood(VersionScheme scheme, Collection<String> bounds) {
    return bounds.stream().filter(scheme::understands).count();
  }
}
