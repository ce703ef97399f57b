package org.bellbuoy.intake;

/// How urgent a report says to be, the most urgent first. It decides who is looked at first and
/// nothing else: what a report claims is not what is true (the policy: incidents as a priority).
public enum Urgency {
  INCIDENT("an incident"),
  EXPLOITED("is exploited"),
  PERSONAL_DATA("personal data"),
  SEVERE("severe"),
  USUAL("as usual");

  private final String words;

  Urgency(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether somebody is being harmed now, if it is true. Such a report is never put away among
  /// many.
  public boolean harmsNow() {
    return switch (this) {
      case INCIDENT, EXPLOITED, PERSONAL_DATA -> true;
      case SEVERE, USUAL -> false;
    };
  }
}
