package org.bellbuoy.standards.versions;

/// The versions between two bounds, as their scheme orders them.
public record VersionRange(VersionScheme scheme, LowerBound from, UpperBound to) {

  /// Every version there is.
  public static VersionRange all(VersionScheme scheme) {
    return new VersionRange(scheme, LowerBound.allEarlier(), UpperBound.open());
  }

  /// One version alone.
  public static VersionRange only(VersionScheme scheme, String version) {
    return new VersionRange(scheme, LowerBound.from(version), UpperBound.upTo(version));
  }

  public static VersionRange between(VersionScheme scheme, String first, String firstAfter) {
    return new VersionRange(scheme, LowerBound.from(first), UpperBound.before(firstAfter));
  }

  public static VersionRange allBefore(VersionScheme scheme, String firstAfter) {
    return new VersionRange(scheme, LowerBound.allEarlier(), UpperBound.before(firstAfter));
  }
}
