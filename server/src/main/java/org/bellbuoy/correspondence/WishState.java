package org.bellbuoy.correspondence;

/// How far a wish is.
public enum WishState {
  /// It changes nothing: the reporter has not answered the letter.
  ASKED("unverified, the reporter was asked"),
  CONFIRMED("confirmed"),
  REFUSED("refused: the reporter did not ask for it");

  private final String words;

  WishState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
