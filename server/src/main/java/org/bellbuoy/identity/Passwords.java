package org.bellbuoy.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;

/// Passwords as Argon2id hashes (RFC 9106; 19 MiB and two passes, as OWASP advises).
@Component
class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 256;
  private static final int SALT_BYTES = 16;

  /// The hash of a password nobody knows, so that an unknown account costs what a known one does.
  private static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1"
          + "$PLLpUaqlAowZMEjvuHy2Ww$HXwoVBw7ROcS8A/iI+OFTQLK7L8coEKfz+xlVI/krwI";

  private final Heavy heavy;
  private final SecureRandom random = new SecureRandom();

  Passwords(Heavy heavy) {
    this.heavy = heavy;
  }

  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return heavy.run(() -> OfOurs.ARGON2.hash(bytes(password), salt).getResult());
  }

  /// Compares by the parameters the hash itself names; takes as long when there is no hash.
  boolean matches(String password, Optional<String> hash) {
    String against = hash.orElse(NOBODYS);
    byte[] known = against.getBytes(StandardCharsets.US_ASCII);
    Argon2Function function = Argon2Function.getInstanceFromHash(against);
    boolean same = heavy.run(() -> function.check(bytes(password), known));
    return same && hash.isPresent();
  }

  /// Notes what is wrong with a password somebody chose for themselves.
  void examine(Reading reading, String field, String password, String email) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      reading.flaw(field, "Choose a password of " + SHORTEST + " to " + LONGEST + " characters.");
    } else if (heavy.run(() -> Guessing.isEasy(password, email))) {
      reading.flaw(
          field, "This password is easy to guess. Choose one that no rule or name leads to.");
    }
  }

  /// The same password typed on two keyboards is the same password.
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }

  /// Made with the first password, because it takes the memory of one hash for itself at once.
  private static final class OfOurs {
    static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  }
}
