package org.bellbuoy.identity;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Reading;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords as Argon2id hashes (RFC 9106; 19 MiB and two passes, as OWASP advises).
@Component
class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 256;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final Argon2PasswordEncoder ARGON2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, PASSES);

  /// The hash of a password nobody knows, so that an unknown account costs what a known one does.
  private static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1"
          + "$PLLpUaqlAowZMEjvuHy2Ww$HXwoVBw7ROcS8A/iI+OFTQLK7L8coEKfz+xlVI/krwI";

  private final Heavy heavy;

  Passwords(Heavy heavy) {
    this.heavy = heavy;
  }

  String hash(String password) {
    return heavy.run(() -> Objects.requireNonNull(ARGON2.encode(normal(password))));
  }

  /// Compares by the parameters the hash itself names; takes as long when there is no hash.
  boolean matches(String password, Optional<String> hash) {
    String against = hash.orElse(NOBODYS);
    boolean same = heavy.run(() -> ARGON2.matches(normal(password), against));
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
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
