package org.bellbuoy.standards.versions;

import io.github.nscuro.versatile.VersionFactory;
import io.github.nscuro.versatile.spi.Version;
import java.util.regex.Pattern;

/// The order a package ecosystem has given itself, as the versatile library knows it.
final class EcosystemOrder implements VersionOrder {

  private static final Pattern PLAUSIBLE = Pattern.compile("[0-9A-Za-z.+~:^_!-]{1,128}");

  private static final Pattern PLACEHOLDER = Pattern.compile("(?i).*[.](x|\\*)");

  private final String scheme;

  EcosystemOrder(String scheme) {
    this.scheme = scheme;
  }

  @Override
  public boolean understands(String version) {
    try {
      return compare(version, version) == 0;
    } catch (UnreadableVersion _) {
      return false;
    }
  }

  @Override
  public int compare(String one, String other) {
    var left = parsed(one);
    var right = parsed(other);
    try {
      return left.compareTo(right);
    } catch (RuntimeException _) {
      throw unreadable(one);
    }
  }

  /// The library refuses some texts with exceptions of all kinds.
  private Version parsed(String version) {
    if (!PLAUSIBLE.matcher(version).matches() || PLACEHOLDER.matcher(version).matches()) {
      throw unreadable(version);
    }
    try {
      return VersionFactory.forScheme(scheme, version);
    } catch (RuntimeException _) {
      throw unreadable(version);
    }
  }

  private UnreadableVersion unreadable(String version) {
    return new UnreadableVersion(version, "the rules of " + scheme + " do not allow it");
  }
}
