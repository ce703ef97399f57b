package org.bellbuoy.advisories;

/// What came beside a document and was compared with it.
///
/// @param hash the kind of hash that matched, such as `SHA-512`, or the empty string
/// @param signature what was found out about a signature
/// @param signer the fingerprint of the key that signed, or the empty string
public record ImportProof(String hash, Signature signature, String signer) {

  /// Nothing came beside it.
  public static final ImportProof NONE = new ImportProof("", Signature.NONE, "");

  /// What was found out about a signature.
  public enum Signature {
    /// None came.
    NONE,
    /// One came, and no key to check it by.
    UNCHECKED,
    /// It holds.
    GOOD
  }
}
