package org.bellbuoy.correspondence;

/// Why a key that came was not put on record by itself.
public enum KeyDoubt {
  NO_ADDRESS("no address of the reporter is known that it could name"),
  NAMES_ANOTHER("it does not name the address of the reporter"),
  LATER("another key was on record when it came"),
  TAKES_NOTHING("one cannot encrypt to it today: it has ended, was taken back, or only signs");

  private final String words;

  KeyDoubt(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
