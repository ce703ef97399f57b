package org.bellbuoy.notices;

/// Who is told first.
public enum PilotKind {
  NONE("everybody at once"),
  FIRST("the first so many letters"),
  NAMED("customers who are named");

  private final String words;

  PilotKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
