package org.bellbuoy.intake;

import java.util.Locale;

/// What is known of why a canary did not pass.
public enum CanaryTrouble {
  NOT_REACHED("The address of the street could not be reached."),
  REFUSED("The street answered, and did not take the report."),
  NOT_WRITTEN("The letter could not be written."),
  UNREADABLE("The letter came back, and could not be read.");

  private final String words;

  CanaryTrouble(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
