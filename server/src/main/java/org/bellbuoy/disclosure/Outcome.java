package org.bellbuoy.disclosure;

/// What the rule of 24 hours says of a case.
public enum Outcome {
  /// Nothing was accepted, exploited or known outside yet.
  NOT_STARTED("not started"),
  /// Customers are told after the fix.
  AFTER_THE_FIX("after the fix"),
  /// The fix is slow and nobody has decided.
  DECISION_DUE("decision due"),
  /// Customers must be told before the fix, and are not told yet.
  NOTICE_DUE("notice before the fix due"),
  /// They were told before the fix.
  NOTICE_GIVEN("notice before the fix given"),
  /// Customers can get the fix.
  FIX_IS_OUT("the fix is out"),
  /// The case ended otherwise.
  ENDED("ended");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether something waits to be done.
  public boolean waits() {
    return this == DECISION_DUE || this == NOTICE_DUE;
  }

  /// Whether customers were, or have to be, told before the fix.
  public boolean beforeTheFix() {
    return this == NOTICE_DUE || this == NOTICE_GIVEN;
  }
}
