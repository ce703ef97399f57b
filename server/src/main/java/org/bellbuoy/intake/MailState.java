package org.bellbuoy.intake;

import java.util.Locale;

/// What became of a message that came by mail. Each ends in one of the others.
public enum MailState {
  ARRIVED("waits to be read"),
  /// A new report.
  REPORT("a new report"),
  /// A message for another queue than that of reports.
  OTHER("for privacy or abuse"),
  /// It only carried others, each of which counts by itself.
  FORWARD("a colleague forwarded what was in it"),
  /// A message in a thread that was there.
  MESSAGE("a message in a thread"),
  /// News about a letter of ours: it came back, or a machine answered it; or the same message
  /// again, by another way.
  NOTED("news of a letter of ours, or a second copy"),
  /// A report of which nobody read a word: put aside for a person.
  PUT_ASIDE("could not be read; waits for a person"),
  /// A letter of the house to itself, which is counted nowhere.
  CANARY("a canary of ours");

  private final String words;

  MailState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
