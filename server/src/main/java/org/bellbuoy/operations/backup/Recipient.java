package org.bellbuoy.operations.backup;

import java.security.SecureRandom;
import java.util.Base64;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.vault.PublicHalf;

/// Whoever shall be able to open a backup.
///
/// @param how the line by which the opener finds the private half
public record Recipient(PublicHalf half, String how) {

  static final String PASSPHRASE = "passphrase argon2id ";
  static final String KEY = "recovery-key ";
  private static final int SALT = 16;
  private static final int SHORTEST = 12;

  /// Whoever knows these words.
  public static Recipient passphrase(String words) {
    if (words.length() < SHORTEST) {
      throw new StartRefused(
          StartRefused.Kind.USAGE,
          "A passphrase has at least %d characters; better are six random words."
              .formatted(SHORTEST));
    }
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    String how = PASSPHRASE + Base64.getEncoder().encodeToString(salt);
    return new Recipient(Passphrases.half(words, salt).publicHalf(), how);
  }

  /// Whoever holds the private half of a recovery key.
  public static Recipient of(PublicHalf half) {
    return new Recipient(half, KEY + half.fingerprint());
  }
}
