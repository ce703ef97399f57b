package org.bellbuoy.incidents;

/// How far a letter about an incident has come to a customer.
public enum ByLetter {
  NONE("no letter"),
  /// Nobody there reads mail, or every letter came back.
  BY_HAND("no letter reaches them: a person tells them"),
  WAITS("on its way"),
  /// The mail server took it less than three days ago.
  SENT("sent"),
  /// The mail server took it and nothing came back for three days.
  DELIVERED("delivered, as far as anybody says");

  private final String words;

  ByLetter(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
