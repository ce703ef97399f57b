package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.bellbuoy.correspondence.SigningKey;
import org.springframework.stereotype.Component;

/// The vendor's OpenPGP key, as far as the public tree needs it. The key itself sees to it that the
/// heavy work is done where heavy work belongs.
@Component
class Signing {

  private final SigningKey key;

  Signing(SigningKey key) {
    this.key = key;
  }

  /// The fingerprint in upper-case hexadecimal digits.
  String fingerprint() {
    return key.fingerprint();
  }

  /// A detached signature of these bytes in ASCII armour.
  byte[] detached(byte[] bytes) {
    return key.detachedSignature(bytes).getBytes(US_ASCII);
  }

  /// The text with a cleartext signature round it.
  byte[] cleartext(String text) {
    return key.cleartextSignature(text).getBytes(UTF_8);
  }
}
