package org.bellbuoy.standards.facts;

/// The status of versions that no row names.
public enum RemainderStatus {
  AFFECTED,
  NOT_AFFECTED,
  UNKNOWN
}
