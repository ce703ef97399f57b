package org.bellbuoy.standards.versions;

import java.util.Optional;

/// By which rules version numbers are written and ordered; the code is what a vers URI names.
public enum VersionScheme {
  /// Numbers between dots, as many as one likes, such as `2024.3.12766` or `6.1.1116`.
  DOTTED("intdot", new DottedOrder()),
  SEMVER("semver", new SemverOrder()),
  MAVEN("maven", new EcosystemOrder("maven")),
  NPM("npm", new SemverOrder()),
  NUGET("nuget", new EcosystemOrder("nuget")),
  PYPI("pypi", new EcosystemOrder("pypi")),
  DEBIAN("deb", new EcosystemOrder("deb")),
  RPM("rpm", new EcosystemOrder("rpm")),
  /// Semantic versions with a v before them.
  GO("golang", new GoOrder()),
  /// Nothing is known but the text: numbers compare as numbers, letters as letters.
  GENERIC("generic", new GenericOrder());

  private final String code;

  // every order is a function without state
  @SuppressWarnings("ImmutableEnumChecker")
  private final VersionOrder order;

  VersionScheme(String code, VersionOrder order) {
    this.code = code;
    this.order = order;
  }

  public String code() {
    return code;
  }

  public VersionOrder order() {
    return order;
  }

  /// Whether the text is a version by the rules of this scheme; "1.x" is none in any of them.
  public boolean understands(String version) {
    return order.understands(version);
  }

  /// Reads a version that is asked about; one that does not even equal itself is none.
  @SuppressWarnings("SelfComparison") // some texts are refused only when they are compared
  ReadVersion read(String version) {
    try {
      ReadVersion read = order.read(version);
      if (read.compareTo(read) == 0) {
        return read;
      }
    } catch (UnreadableVersion _) {
      // refused below, in the words of whoever asks
    }
    throw new UnreadableVersion(version, "the scheme " + code + " does not allow it");
  }

  public static Optional<VersionScheme> find(String code) {
    for (var scheme : values()) {
      if (scheme.code.equals(code)) {
        return Optional.of(scheme);
      }
    }
    return Optional.empty();
  }
}
