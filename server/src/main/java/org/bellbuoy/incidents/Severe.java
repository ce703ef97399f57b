package org.bellbuoy.incidents;

/// Whether an incident is severe in the words of the CRA, Article 14(5). Somebody says so, with
/// why.
public enum Severe {
  NOT_JUDGED("not judged yet"),
  YES("severe"),
  NO("not severe");

  private final String words;

  Severe(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
