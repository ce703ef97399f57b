package org.bellbuoy.cases;

/// What must be true in the house before a move; whoever knows answers through [FactKeeper].
public enum Fact {
  OWNED("the case has an owner"),
  ASSESSED("severity has a vector and a reason, and at least one product is affected"),
  ADVISORY_READY("the release advisory is complete and approved"),
  SURFACES_VERIFIED("every switched-on surface was seen published and equal"),
  EVERYBODY_TOLD("notifications, credits and the CVE record are done");

  private final String words;

  Fact(String words) {
    this.words = words;
  }

  /// The fact as a sentence without its full stop.
  public String words() {
    return words;
  }
}
