package org.bellbuoy.intake;

/// Why a report is left as it is when many are put away at once.
public enum LeftOut {
  /// There is none, or none that the viewer may know.
  UNKNOWN("no such report waits here"),
  LINKED("it belongs to a case"),
  SETTLED("it lies there already"),
  WITHDRAWN("its reporter took it back"),
  NOT_ANSWERED("nobody has answered yet, and a concern is answered first"),
  HARMS_NOW("it says that somebody is harmed now: look into it by itself"),
  KNOWN_SENDER("its sender once reported something true: two persons call it spam, on its page"),
  CHANGED("it changed meanwhile");

  private final String words;

  LeftOut(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
