package org.bellbuoy.catalog;

import java.util.Locale;

/// What customers of a stream may expect.
public enum Support {
  SUPPORTED("Supported"),
  /// Fixes for vulnerabilities only; a stream that must still be spoken for.
  SECURITY_ONLY("Security fixes only"),
  ENDED("Support has ended");

  private final String words;

  Support(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean getsFixes() {
    return this != ENDED;
  }
}
