package org.bellbuoy.standards.versions;

/// A text was compared as a version although its scheme cannot read it.
public final class UnreadableVersion extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnreadableVersion(String version, String shape) {
    super("\"%s\" is not a version: %s.".formatted(version, shape));
  }
}
