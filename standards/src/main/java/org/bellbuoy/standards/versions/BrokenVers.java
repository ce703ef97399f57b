package org.bellbuoy.standards.versions;

/// A text was given as a vers URI and is none.
public final class BrokenVers extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  BrokenVers(String why) {
    super("This vers URI cannot be read: " + why + ".");
  }
}
