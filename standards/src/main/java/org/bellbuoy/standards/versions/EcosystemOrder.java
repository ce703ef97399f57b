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
  public ReadVersion read(String version) {
    return new Known(version, parsed(version));
  }

  /// What the library has read; it may refuse a text only when it is compared.
  private final class Known implements ReadVersion {

    private final String text;
    private final Version version;

    Known(String text, Version version) {
      this.text = text;
      this.version = version;
    }

    @Override
    public int compareTo(ReadVersion other) {
      try {
        return version.compareTo(((Known) other).version);
      } catch (RuntimeException _) {
        throw unreadable(text);
      }
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
