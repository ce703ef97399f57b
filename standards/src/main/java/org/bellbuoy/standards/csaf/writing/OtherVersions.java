package org.bellbuoy.standards.csaf.writing;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.standards.versions.VersionSet;

/// The versions of a product that no row of a vulnerability names, as a vers URI.
final class OtherVersions {
  private static final String ANY = "vers:generic/*";

  private OtherVersions() {}

  /// What is left of all versions; any version, when the rows cannot be reckoned with.
  static String of(Product product, VulnerabilityFacts flaw) {
    List<VersionRange> named = named(product, flaw);
    if (named.isEmpty()) {
      return ANY;
    }
    VersionScheme scheme = named.getFirst().scheme();
    boolean reckonable = named.stream().allMatch(r -> r.scheme() == scheme && r.isReadable());
    VersionSet others =
        reckonable ? VersionSet.of(scheme, named).complement() : VersionSet.none(scheme);
    return others.isEmpty() ? ANY : others.toVers();
  }

  private static List<VersionRange> named(Product product, VulnerabilityFacts flaw) {
    List<VersionRange> ranges = new ArrayList<>();
    flaw.statuses().stream()
        .filter(row -> row.product().equals(product))
        .forEach(row -> {
          switch (row) {
            case AffectedRange affected -> ranges.add(affected.versions());
            case NotAffected none -> ranges.add(none.versions());
            case UnderInvestigation open -> ranges.add(open.versions());
            case FixedVersion fixed ->
                ranges.add(VersionRange.only(fixed.scheme(), fixed.version()));
            case Remainder _ -> {}
          }
        });
    return ranges;
  }
}
