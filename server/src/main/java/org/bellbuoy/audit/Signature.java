package org.bellbuoy.audit;

/// An Ed25519 signature.
final class Signature {

  private final byte[] bytes;

  Signature(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
