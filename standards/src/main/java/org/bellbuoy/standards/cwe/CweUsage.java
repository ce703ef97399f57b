package org.bellbuoy.standards.cwe;

/// Whether an entry may be named as the kind of mistake behind a vulnerability.
public enum CweUsage {
  ALLOWED('a'),
  ALLOWED_WITH_REVIEW('r'),
  DISCOURAGED('d'),
  PROHIBITED('p'),
  DEPRECATED('x'),
  /// The entry existed once and is in the pinned release no more.
  GONE('-');

  private final char letter;

  CweUsage(char letter) {
    this.letter = letter;
  }

  static CweUsage of(String letter) {
    for (var usage : values()) {
      if (letter.length() == 1 && letter.charAt(0) == usage.letter) {
        return usage;
      }
    }
    throw new IllegalArgumentException("No usage has the letter \"" + letter + "\".");
  }
}
