package org.bellbuoy.policy;

import java.util.Locale;

/// A law that may ask something of the vendor. Whether it does, the vendor says; of one that was
/// not chosen nothing is to be seen.
public enum Law {
  CRA("Cyber Resilience Act, European Union", "Products with digital elements on the EU market."),
  NIS2("NIS 2, European Union", "Essential and important entities."),
  GDPR(
      "General Data Protection Regulation, European Union",
      "Personal data, one’s own or that of customers.");

  private final String words;
  private final String whom;

  Law(String words, String whom) {
    this.words = words;
    this.whom = whom;
  }

  public String words() {
    return words;
  }

  /// Of whom it asks something.
  public String whom() {
    return whom;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
