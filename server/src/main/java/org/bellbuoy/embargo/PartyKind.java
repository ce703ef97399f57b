package org.bellbuoy.embargo;

/// What somebody outside the house is to an embargo.
public enum PartyKind {
  /// Whoever told us; speaks through the mailbox of the receipt code.
  REPORTER("reporter"),
  /// An engineer who is not on our staff and helps with the fix.
  ENGINEER("engineer"),
  /// Whoever maintains the component that carries the flaw.
  UPSTREAM("upstream maintainer"),
  /// A vendor that depends on us and is told before the world.
  PARTNER("partner"),
  /// A body that brings the sides together, such as CERT/CC.
  COORDINATOR("coordinator");

  private final String words;

  PartyKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
