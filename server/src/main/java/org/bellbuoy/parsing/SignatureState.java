package org.bellbuoy.parsing;

/// What the signatures of a message are worth for what is shown of it.
public enum SignatureState {
  /// Nobody signed it.
  NONE,
  /// Every word and file that is shown is covered by a signature that holds.
  GOOD,
  /// There is a signature, and it does not hold.
  BROKEN,
  /// There is a signature of a key that nobody here knows.
  UNKNOWN_KEY,
  /// A signature covers less than what is shown, so it counts for nothing.
  PARTIAL
}
