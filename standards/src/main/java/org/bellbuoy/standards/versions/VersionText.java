package org.bellbuoy.standards.versions;

/// What the text of a version must at least be.
final class VersionText {

  private VersionText() {}

  static String required(String version, String what) {
    if (version.isBlank()) {
      throw new IllegalArgumentException("Missing: " + what + ".");
    }
    return version.strip();
  }
}
