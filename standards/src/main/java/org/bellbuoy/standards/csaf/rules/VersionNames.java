package org.bellbuoy.standards.csaf.rules;

import java.util.Optional;
import org.bellbuoy.standards.shape.Spot;
import org.bellbuoy.standards.versions.BrokenVers;
import org.bellbuoy.standards.versions.UnreadableVersion;
import org.bellbuoy.standards.versions.Vers;
import org.bellbuoy.standards.versions.VersionSet;

/// A branch that names a range of versions, and which versions those are.
///
/// @param vers whether the range is written as vers; else as the shorter vls
record VersionNames(Spot branch, boolean vers, VersionSet versions) {

  /// Nothing for ranges that break the rules or whose scheme is unknown here.
  static Optional<VersionNames> of(Spot branch) {
    String name = branch.text("name");
    boolean vers = name.startsWith("vers:");
    try {
      VersionSet versions = Vers.parse(vers ? name : "vers:generic/" + name);
      return Optional.of(new VersionNames(branch, vers, versions));
    } catch (BrokenVers | UnreadableVersion _) {
      return Optional.empty();
    }
  }

  boolean overlaps(VersionNames other) {
    return vers == other.vers
        && versions.scheme() == other.versions.scheme()
        && !versions.intersection(other.versions).isEmpty();
  }

  boolean includes(String version) {
    return versions.scheme().understands(version) && versions.contains(version);
  }
}
