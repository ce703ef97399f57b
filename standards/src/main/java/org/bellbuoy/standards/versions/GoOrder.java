package org.bellbuoy.standards.versions;

/// Versions of Go modules: semantic versions behind a "v", which may be missing.
final class GoOrder implements VersionOrder {

  private final SemverOrder semver = new SemverOrder();

  @Override
  public boolean understands(String version) {
    return semver.understands(bare(version));
  }

  @Override
  public ReadVersion read(String version) {
    return semver.read(bare(version));
  }

  private static String bare(String version) {
    return version.startsWith("v") ? version.substring(1) : version;
  }
}
