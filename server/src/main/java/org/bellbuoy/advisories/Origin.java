package org.bellbuoy.advisories;

/// Where an advisory comes from.
public enum Origin {
  /// Written here, under an embargo's circle.
  WRITTEN,
  /// Brought in when it was public already: there is nothing to guard.
  IMPORTED
}
