package org.bellbuoy.disclosure;

/// Whether customers are better off without the product than to wait for the fix. Silence never
/// means no.
public enum Disabling {
  NOT_YET("not decided yet"),
  YES("yes"),
  NO("no");

  private final String words;

  Disabling(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
