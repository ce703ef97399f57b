package org.bellbuoy.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bellbuoy.vault.Argon2id;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.PrivateHalf;

/// What a receipt code becomes by a memory-hard derivation: a verifier, which is stored, and a key
/// pair, whose private half lives for one request.
final class CodeKeys {

  /// The way of derivation; kept with each mailbox, so that it can be made harder later.
  static final int VERSION = 1;

  private static final int SALT_LENGTH = 16;
  private static final Argon2id ARGON2 = new Argon2id(19_456, 2, 1);

  private final byte[] root;

  private CodeKeys(byte[] root) {
    this.root = root;
  }

  /// Takes a good part of a second: only inside [org.bellbuoy.kernel.Heavy].
  static CodeKeys derive(ReceiptCode code) {
    byte[] salt = Hashes.sha256("bellbuoy receipt code 1 " + code.locator());
    return new CodeKeys(ARGON2.derive(code.secret(), Arrays.copyOf(salt, SALT_LENGTH)));
  }

  byte[] verifier() {
    return part("verifier");
  }

  PrivateHalf privateHalf() {
    return PrivateHalf.of(part("key pair"));
  }

  private byte[] part(String purpose) {
    return Hashes.sha256(root, purpose.getBytes(StandardCharsets.US_ASCII));
  }
}
