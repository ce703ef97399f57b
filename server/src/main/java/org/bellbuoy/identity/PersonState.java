package org.bellbuoy.identity;

/// Where an account stands.
public enum PersonState {
  /// Asked in by an administrator; has no password yet and cannot sign in.
  INVITED,
  ACTIVE,
  /// May no longer sign in; the name stays on what this person did.
  DEACTIVATED
}
