package planted.house.web;

import com.password4j.Password;

/// Hashes on the thread it was called on.
final class HashesAtOnce {

  static String hash(String word) {
    return Password.hash(word).withArgon2().getResult();
  }
}
