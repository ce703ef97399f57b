package org.bellbuoy.cases;

/// What must be true in the house before a move; whoever knows answers through [FactKeeper].
public enum Fact {
  OWNED("the case has an owner"),
  ASSESSED("severity has a vector and a reason, and at least one product is affected"),
  FIXES_DONE("no stream of the fix work is still open"),
  ADVISORY_READY("the release advisory is complete and approved"),
  ADVISORY_PUBLISHED("the release advisory is public; publishing it makes this move by itself"),
  SURFACES_VERIFIED("every switched-on surface was seen published and equal"),
  EVERYBODY_TOLD(
      "every reporter and every customer whom it is about was told of the advisory, and the CVE record is done"),
  NO_NOTICE_OWED("no notice before the fix is still owed to customers"),
  LAW_MET("nothing that a law asks is still to be told");

  private final String words;

  Fact(String words) {
    this.words = words;
  }

  /// The fact as a sentence without its full stop.
  public String words() {
    return words;
  }
}
