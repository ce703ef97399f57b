package org.bellbuoy.fixes;

/// Whose trade a task is. It says who is meant, and lets nobody know of the case.
public enum Trade {
  ENGINEERING("engineering"),
  SUPPORT("support"),
  COMMUNICATION("communication"),
  LEGAL("legal");

  private final String words;

  Trade(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
