package org.bellbuoy.standards.osv;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.standards.versions.VersionScheme;

/// The package managers OSV knows (OSV schema, field `affected[].package`), and which of them a
/// package URL names.
final class Ecosystems {
  private static final Set<String> KNOWN =
      Set.of(
          "AlmaLinux",
          "Alpaquita",
          "Alpine",
          "Android",
          "Azure Linux",
          "BellSoft Hardened Containers",
          "Bioconductor",
          "Bitnami",
          "Chainguard",
          "CleanStart",
          "ConanCenter",
          "CRAN",
          "crates.io",
          "Debian",
          "Docker Hardened Images",
          "Echo",
          "FreeBSD",
          "GHC",
          "GIT",
          "GitHub Actions",
          "Go",
          "Hackage",
          "Hex",
          "Julia",
          "Kubernetes",
          "Linux",
          "Mageia",
          "Maven",
          "MinimOS",
          "npm",
          "NuGet",
          "opam",
          "openEuler",
          "openSUSE",
          "OSS-Fuzz",
          "Packagist",
          "Photon OS",
          "Pub",
          "PyPI",
          "Red Hat",
          "Rocky Linux",
          "Root",
          "RubyGems",
          "SUSE",
          "SwiftURL",
          "TuxCare",
          "Ubuntu",
          "VSCode",
          "Wolfi");
  private static final Map<String, String> OF_PURL =
      Map.of(
          "cargo", "crates.io",
          "composer", "Packagist",
          "gem", "RubyGems",
          "golang", "Go",
          "maven", "Maven",
          "npm", "npm",
          "nuget", "NuGet",
          "pub", "Pub",
          "pypi", "PyPI",
          "hex", "Hex");

  private Ecosystems() {}

  /// Whether OSV knows this ecosystem, with or without a release behind a colon.
  static boolean knows(String name) {
    int colon = name.indexOf(':');
    return colon < 0
        ? KNOWN.contains(name)
        : colon < name.length() - 1 && KNOWN.contains(name.substring(0, colon));
  }

  /// The ecosystem a package URL type belongs to, if OSV has one for it.
  static Optional<String> ofPurlType(String type) {
    return Optional.ofNullable(OF_PURL.get(type));
  }

  /// The package URL of a package, if its manager has a type of its own.
  static Optional<String> purl(String ecosystem, String name) {
    return OF_PURL.entrySet().stream()
        .filter(entry -> entry.getValue().equals(ecosystem))
        .map(entry -> "pkg:" + entry.getKey() + "/" + path(entry.getKey(), name))
        .findFirst();
  }

  private static String path(String type, String name) {
    String path = type.equals("maven") ? name.replace(':', '/') : name;
    return path.replace("@", "%40");
  }

  /// How versions are ordered there; what is not known is read by its text.
  static VersionScheme scheme(String ecosystem) {
    int colon = ecosystem.indexOf(':');
    return switch (colon < 0 ? ecosystem : ecosystem.substring(0, colon)) {
      case "Go", "crates.io", "Hex", "Pub" -> VersionScheme.SEMVER;
      case "npm" -> VersionScheme.NPM;
      case "Maven" -> VersionScheme.MAVEN;
      case "NuGet" -> VersionScheme.NUGET;
      case "PyPI" -> VersionScheme.PYPI;
      case "Debian", "Ubuntu" -> VersionScheme.DEBIAN;
      case "AlmaLinux", "Red Hat", "Rocky Linux", "SUSE", "openSUSE" -> VersionScheme.RPM;
      default -> VersionScheme.GENERIC;
    };
  }
}
