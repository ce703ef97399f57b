package org.bellbuoy.publication;

/// What came of reading back what was put at a place that is not ours.
public enum ElsewhereFinding {
  UNREAD("not read back yet"),
  SAME("says the same"),
  REWORDED("was edited, its facts are the same"),
  DIFFERENT("says something else"),
  GONE("is gone");

  private final String words;

  ElsewhereFinding(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether somebody has to look after it.
  public boolean isWrong() {
    return this == DIFFERENT || this == GONE;
  }
}
