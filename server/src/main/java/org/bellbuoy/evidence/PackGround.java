package org.bellbuoy.evidence;

/// What an evidence pack is taken for.
public enum PackGround {
  AUDIT("an audit"),
  AUTHORITY("an authority"),
  COURT("a court"),
  CUSTOMER("a customer"),
  REVIEW("a review of our own");

  private final String words;

  PackGround(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
