package org.bellbuoy.operations.backup;

import java.nio.charset.StandardCharsets;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.vault.Argon2id;
import org.bellbuoy.vault.PrivateHalf;

/// The key pair that a passphrase stands for, by a memory-hard derivation (Argon2id, RFC 9106).
final class Passphrases {

  private static final Argon2id ARGON2 = new Argon2id(65_536, 3, 4);

  private Passphrases() {}

  static PrivateHalf half(String passphrase, byte[] salt) {
    Heavy heavy = new Heavy();
    try {
      return heavy.run(
          () -> PrivateHalf.of(ARGON2.derive(passphrase.getBytes(StandardCharsets.UTF_8), salt)));
    } finally {
      heavy.destroy();
    }
  }
}
