package org.bellbuoy.standards.versions;

/// Where a range begins: at a version, which belongs to it, or before every version, said aloud.
public sealed interface LowerBound {

  /// Every version before the end of the range belongs to it.
  record AllEarlier() implements LowerBound {}

  /// The first version of the range.
  record From(String version) implements LowerBound {
    public From {
      version = VersionText.required(version, "the first version of a range");
    }
  }

  static LowerBound allEarlier() {
    return new AllEarlier();
  }

  static LowerBound from(String version) {
    return new From(version);
  }
}
