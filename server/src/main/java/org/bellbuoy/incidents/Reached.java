package org.bellbuoy.incidents;

/// Whether a customer whom an incident affects knows of it.
public enum Reached {
  TO_BE_TOLD("to be told"),
  /// Tried three times over ten days and more, in vain.
  UNREACHABLE("could not be reached"),
  INFORMED("informed");

  private final String words;

  Reached(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
