package org.bellbuoy.identity;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;

/// Challenges that need no storing before they are answered: random bytes, an end, and a keyed hash
/// over both and over what they are for. A crowd that only looks at the sign-in page leaves nothing
/// behind; whoever answers uses the challenge up.
@Component
class Challenges {

  static final Duration LIFE = Duration.ofMinutes(5);
  private static final int RANDOM = 16;
  private static final int HEAD = RANDOM + Long.BYTES;
  private static final int MAC = 32;

  private final Pepper pepper;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Challenges(Pepper pepper, Clock clock) {
    this.pepper = pepper;
    this.clock = clock;
  }

  /// A new one, as base64url.
  String make(Ceremony ceremony) {
    byte[] noise = new byte[RANDOM];
    random.nextBytes(noise);
    long end = clock.instant().plus(LIFE).getEpochSecond();
    byte[] head = ByteBuffer.allocate(HEAD).put(noise).putLong(end).array();
    byte[] all = ByteBuffer.allocate(HEAD + MAC).put(head).put(mac(ceremony, head)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /// Did this house make it for this, and is it still good?
  boolean isGood(Ceremony ceremony, String challenge) {
    byte[] bytes = bytes(challenge);
    if (bytes.length != HEAD + MAC) {
      return false;
    }
    byte[] head = Arrays.copyOf(bytes, HEAD);
    byte[] mac = Arrays.copyOfRange(bytes, HEAD, bytes.length);
    return Hashes.same(mac, mac(ceremony, head)) && clock.instant().isBefore(end(bytes));
  }

  /// Uses a good one up, in one step: of two who answer at once, one is refused.
  boolean spend(String challenge, PasskeyShelf shelf) {
    byte[] bytes = bytes(challenge);
    return shelf.spend(Hashes.sha256(bytes), end(bytes));
  }

  private static byte[] bytes(String challenge) {
    return Base64.getUrlDecoder().decode(challenge);
  }

  private static Instant end(byte[] challenge) {
    return Instant.ofEpochSecond(ByteBuffer.wrap(challenge).getLong(RANDOM));
  }

  private byte[] mac(Ceremony ceremony, byte[] head) {
    String text = Base64.getEncoder().encodeToString(head);
    return pepper.hash("challenge", ceremony.context() + "\n" + text);
  }
}
