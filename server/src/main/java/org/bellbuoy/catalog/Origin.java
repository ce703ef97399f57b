package org.bellbuoy.catalog;

import java.util.Locale;

/// Whose a component is.
public enum Origin {
  OWN("Our own"),
  FOREIGN("Somebody else's");

  private final String words;

  Origin(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
