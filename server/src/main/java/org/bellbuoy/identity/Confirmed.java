package org.bellbuoy.identity;

/// By whom something was decided for which two people are needed.
public enum Confirmed {
  BY_TWO,
  /// By one, marked as such for ever.
  ALONE
}
