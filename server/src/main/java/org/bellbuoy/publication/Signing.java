package org.bellbuoy.publication;

/// The vendor's OpenPGP key, as far as the public tree needs it.
interface Signing {

  /// The fingerprint in upper-case hexadecimal digits.
  String fingerprint();

  /// The public half in ASCII armour.
  byte[] publicKey();

  /// A detached signature of these bytes in ASCII armour.
  byte[] detached(byte[] bytes);

  /// The text with a cleartext signature round it.
  byte[] cleartext(String text);
}
