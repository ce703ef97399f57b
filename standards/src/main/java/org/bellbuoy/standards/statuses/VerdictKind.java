package org.bellbuoy.standards.statuses;

/// What a table says about one version.
public enum VerdictKind {
  AFFECTED,
  FIXED,
  NOT_AFFECTED,
  UNDER_INVESTIGATION,
  /// The table is silent.
  NOT_LISTED,
  /// Rows say different things.
  CONTRADICTORY
}
