package org.bellbuoy.standards.versions;

import io.github.nscuro.versatile.VersionFactory;
import io.github.nscuro.versatile.spi.Version;
import java.util.regex.Pattern;

/// The order a package ecosystem has given itself, as the versatile library knows it.
final class EcosystemOrder implements VersionOrder {

  private static final Pattern PLAUSIBLE = Pattern.compile("[0-9A-Za-z.+~:^_!-]{1,128}");

  private final String scheme;

  EcosystemOrder(String scheme) {
    this.scheme = scheme;
  }

  @Override
  public boolean understands(String version) {
    try {
      return parsed(version).toString().length() == version.length();
    } catch (UnreadableVersion _) {
      return false;
    }
  }

  @Override
  public int compare(String one, String other) {
    return parsed(one).compareTo(parsed(other));
  }

  private Version parsed(String version) {
    if (!PLAUSIBLE.matcher(version).matches() || version.matches("(?i).*[.](x|\\*)")) {
      throw unreadable(version);
    }
    try {
      return VersionFactory.forScheme(scheme, version);
    } catch (IllegalArgumentException _) {
      throw unreadable(version);
    }
  }

  private UnreadableVersion unreadable(String version) {
    return new UnreadableVersion(version, "the rules of " + scheme + " do not allow it");
  }
}
