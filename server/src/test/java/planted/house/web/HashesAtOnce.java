package planted.house.web;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Hashes on the thread it was called on.
final class HashesAtOnce {

  static Object hash(String word) {
    return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
  }
}
