package org.bellbuoy.identity;

/// What somebody who is signed in shows to prove that it is still them.
public sealed interface Showing {

  /// A passkey.
  ///
  /// @param answer the credential as JSON
  record WithPasskey(RelyingParty door, String answer) implements Showing {}

  /// A code of the generator.
  record WithCode(String typed, Arrival arrival) implements Showing {
    @Override
    public String toString() {
      return "WithCode[]";
    }
  }

  /// The password, which is enough for whoever has nothing more to show.
  record WithPassword(CheckedPassword password) implements Showing {}

  /// What came of it.
  enum Outcome {
    SHOWN,
    WRONG,
    TOO_MANY_TRIES
  }
}
