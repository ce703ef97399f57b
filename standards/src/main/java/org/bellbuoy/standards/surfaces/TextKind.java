package org.bellbuoy.standards.surfaces;

/// What a text is for, which decides what it must name.
public enum TextKind {
  /// Everything stands there.
  PAGE,
  /// The entry of a public tracker.
  ISSUE,
  /// A line or paragraph of the notes of a release.
  RELEASE_NOTE,
  BLOG,
  /// A few words with a link.
  SOCIAL;

  boolean namesEveryId() {
    return this != SOCIAL;
  }

  boolean namesProductsAndFixes() {
    return this == PAGE || this == ISSUE;
  }
}
