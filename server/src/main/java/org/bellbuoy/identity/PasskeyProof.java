package org.bellbuoy.identity;

import java.util.UUID;

/// What came of showing a passkey.
public sealed interface PasskeyProof {

  /// The subject has shown that the passkey is theirs, and the device has asked who they are.
  record Proved(UUID subject, UUID passkey) implements PasskeyProof {}

  /// Not good. Outside, every reason gives the same answer; the ledger keeps which it was.
  ///
  /// @param subject whose passkey was shown, or the nil id
  record Failed(Why why, UUID subject) implements PasskeyProof {}

  /// Why a passkey was not taken.
  enum Why {
    /// It cannot be read, or a signature, an origin, a host or a flag is not as it must be.
    FORGED,
    /// The challenge is not ours, is for something else, or has run out.
    CHALLENGE,
    /// The challenge was answered before.
    REPLAYED,
    /// Nobody here has this passkey, or somebody else has it.
    UNKNOWN,
    /// Its counter went back: there is a copy of it.
    COPIED
  }
}
