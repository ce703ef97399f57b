package org.bellbuoy.correspondence;

/// What a reporter can ask for by mail that changes something.
public enum WishKind {
  WITHDRAW("take the report back"),
  CREDIT("be thanked in these words"),
  NO_CREDIT("not be thanked"),
  DATE_YES("agree to the proposed date"),
  DATE_NO("have another date than the one proposed"),
  KEY("have our letters encrypted to another key");

  private final String words;

  WishKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether it is about the date that is proposed in the case.
  boolean isAboutDate() {
    return this == DATE_YES || this == DATE_NO;
  }
}
