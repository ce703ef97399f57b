package org.bellbuoy.identity;

/// What came of an attempt to sign in.
public sealed interface SignInResult {

  record Opened(OpenedSession session) implements SignInResult {}

  /// The password was right and is not enough.
  ///
  /// @param ticket what the next step hands back
  record MoreNeeded(String ticket, WaysIn ways) implements SignInResult {
    @Override
    public String toString() {
      return "MoreNeeded[]";
    }
  }

  /// Wrong address or wrong password, code or passkey: nobody learns which.
  record Wrong() implements SignInResult {}

  /// This way in is slowed down, whether or not there is such an account.
  record TooManyTries() implements SignInResult {}
}
