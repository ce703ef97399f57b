package org.bellbuoy.intake;

import java.util.Locale;

/// A way in that is proved by canaries.
public enum CanaryPath {
  FORM("The report form"),
  API("The API of the street"),
  MAIL("Mail"),
  ENCRYPTED_MAIL("Encrypted mail");

  private final String words;

  CanaryPath(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isMail() {
    return this == MAIL || this == ENCRYPTED_MAIL;
  }
}
