package org.bellbuoy.runs;

/// Why a run begins when it does.
public enum Haste {
  ORDINARY,
  /// Others speak of it, or soon will.
  EMERGENCY
}
