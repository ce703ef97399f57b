package org.bellbuoy.notices;

/// Why a customer may be left out of a notice. There is no other reason.
public enum LeaveOutReason {
  NO_CUSTOMER_ANY_MORE("is our customer no more"),
  RUNS_IT_NO_MORE("told us that they run it no more"),
  WRONG_ENTRY("stands in the register by mistake"),
  TOLD_BY_A_PERSON("was told by a person already"),
  AT_THEIR_WISH("asked in writing not to be told"),
  AUTHORITY_ORDER("an authority ordered it");

  private final String words;

  LeaveOutReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
