package org.bellbuoy.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id (RFC 9106, version 1.3): 32 bytes from a secret, at a cost in memory and time that
/// whoever guesses pays for each guess.
///
/// Takes a good part of a second: only inside [org.bellbuoy.kernel.Heavy].
///
/// @param memoryKib the memory that each derivation fills, in KiB
/// @param passes over that memory
/// @param lanes which could be filled at once; they are part of the result
public record Argon2id(int memoryKib, int passes, int lanes) {

  private static final int LENGTH = 32;

  public byte[] derive(byte[] secret, byte[] salt) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] derived = new byte[LENGTH];
    generator.generateBytes(secret, derived);
    return derived;
  }
}
