package org.bellbuoy.parsing;

/// A file and the signature that came beside it (RFC 9580 section 10.4).
public final class DetachedSignature {

  private final byte[] signed;
  private final byte[] signature;

  /// @param signed not copied
  /// @param signature with armour or without; not copied
  public DetachedSignature(byte[] signed, byte[] signature) {
    this.signed = signed;
    this.signature = signature;
  }

  byte[] signed() {
    return signed;
  }

  byte[] signature() {
    return signature;
  }
}
