package org.bellbuoy.identity;

/// How a person likes the desk to look and to behave.
///
/// @param singleKeys whether shortcuts of a single key are on (WCAG 2.1.4 asks for the switch)
public record Preferences(Theme theme, Density density, boolean singleKeys) {

  /// Light or dark.
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// How much room rows take.
  public enum Density {
    COMFORTABLE,
    COMPACT
  }

  public static Preferences usual() {
    return new Preferences(Theme.SYSTEM, Density.COMFORTABLE, true);
  }
}
