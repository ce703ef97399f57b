package org.bellbuoy.identity;

/// What came of an attempt to sign in.
public sealed interface SignInResult {

  record Opened(OpenedSession session) implements SignInResult {}

  /// Wrong address or wrong password: nobody learns which.
  record Wrong() implements SignInResult {}

  /// This way in is slowed down, whether or not there is such an account.
  record TooManyTries() implements SignInResult {}
}
