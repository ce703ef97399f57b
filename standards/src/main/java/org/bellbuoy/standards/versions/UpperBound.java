package org.bellbuoy.standards.versions;

/// Where a range ends: before a version, with a version, or not at all.
public sealed interface UpperBound {

  /// The first version behind the range, usually the fixed one.
  record Before(String version) implements UpperBound {
    public Before {
      version = VersionText.required(version, "the version a range ends before");
    }
  }

  /// The last version of the range.
  record UpTo(String version) implements UpperBound {
    public UpTo {
      version = VersionText.required(version, "the last version of a range");
    }
  }

  /// No end is known; every later version belongs to the range.
  record Open() implements UpperBound {}

  static UpperBound before(String version) {
    return new Before(version);
  }

  static UpperBound upTo(String version) {
    return new UpTo(version);
  }

  static UpperBound open() {
    return new Open();
  }
}
