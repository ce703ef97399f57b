package org.bellbuoy.correspondence;

/// How the asking for a key by Web Key Directory ended.
public enum LookupOutcome {
  ASKED("asked, and not answered yet"),
  FOUND("found a key"),
  NONE("no key that names the address and takes encryption today is there"),
  FAILED("it could not be asked");

  private final String words;

  LookupOutcome(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
