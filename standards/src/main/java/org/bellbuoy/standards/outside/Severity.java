package org.bellbuoy.standards.outside;

/// How much something matters to those outside.
public enum Severity {
  /// Who reads us is refused, misled or sent away.
  ERROR,
  /// It works, and not as it should, or not for long.
  WARNING,
  /// It is said so that nobody thinks it was looked at; nothing is wrong.
  NOTE;

  boolean isWrong() {
    return this != NOTE;
  }
}
