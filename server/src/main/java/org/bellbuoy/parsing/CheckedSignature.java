package org.bellbuoy.parsing;

/// What a signature in a file of its own is worth.
///
/// @param signer the fingerprint of the primary key; empty unless the signature holds
public record CheckedSignature(SignatureState state, String signer) {

  public boolean holds() {
    return state == SignatureState.GOOD;
  }
}
