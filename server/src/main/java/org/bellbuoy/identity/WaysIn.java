package org.bellbuoy.identity;

/// By what a person can show who they are, besides a password.
///
/// @param recoveryCodes how many are left
public record WaysIn(int passkeys, boolean generator, int recoveryCodes) {

  /// Whoever has a second factor is never let in by a password alone.
  public boolean needMore() {
    return passkeys > 0 || generator;
  }
}
