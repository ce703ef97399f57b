package org.bellbuoy.publication;

/// What came of reading a surface back and comparing it with the facts.
public enum Finding {
  EQUAL("equal"),
  DIFFERENT("says something else"),
  ABSENT("is not there");

  private final String words;

  Finding(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
