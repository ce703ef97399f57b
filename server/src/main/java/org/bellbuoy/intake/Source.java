package org.bellbuoy.intake;

/// By which way a report came.
public enum Source {
  FORM("form"),
  API("API"),
  STAFF("staff");

  private final String words;

  Source(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
