package org.bellbuoy.operations.backup;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.vault.PrivateHalf;

/// The key pair that a passphrase stands for, by a memory-hard derivation (Argon2id, RFC 9106).
final class Passphrases {

  private static final int MEMORY_KIB = 65_536;
  private static final int PASSES = 3;
  private static final int LANES = 4;
  private static final int LENGTH = 32;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);

  private Passphrases() {}

  static PrivateHalf half(String passphrase, byte[] salt) {
    Heavy heavy = new Heavy();
    try {
      return heavy.run(() ->
          PrivateHalf.of(
              ARGON2
                  .hash(passphrase.getBytes(java.nio.charset.StandardCharsets.UTF_8), salt)
                  .getBytes()));
    } finally {
      heavy.destroy();
    }
  }
}
