package org.bellbuoy.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bellbuoy.vault.Hashes;

/// Codes of a generator (RFC 6238 over RFC 4226, SHA-1, six digits, thirty seconds: what every
/// generator understands). A clock may be one step off.
final class OneTimeCodes {

  static final int STEP_SECONDS = 30;
  private static final int SKEW = 1;
  private static final int DIGITS = 6;

  private OneTimeCodes() {}

  static String code(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0x0f;
      int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
      return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % 1_000_000);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
  }

  /// The step this code belongs to, if it is one of now and after the last one used.
  static OptionalLong match(byte[] secret, String typed, Instant now, long last) {
    byte[] digits = Hashes.sha256(typed.replace(" ", ""));
    long middle = step(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = middle - SKEW; step <= middle + SKEW; step++) {
      boolean same = Hashes.same(digits, Hashes.sha256(code(secret, step)));
      if (same && step > last) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }
}
