package org.bellbuoy.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.Sealed;

/// Hashes of what may have to be erased one day, salted with bytes that are kept beside the leaf.
///
/// With the salt gone the hash says nothing, and the tree still holds.
final class Commitments {

  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] salt = new byte[LENGTH];
  private boolean used;

  Commitments() {
    RANDOM.nextBytes(salt);
  }

  String commit(String name, Object value) {
    used = true;
    byte[] bytes =
        switch (value) {
          case Sealed sealed -> sealed.bytes();
          case CharSequence text -> text.toString().getBytes(StandardCharsets.UTF_8);
          default ->
              throw new IllegalArgumentException(
                  "News must not carry a " + value.getClass().getSimpleName() + " as " + name);
        };
    byte[] hash = Hashes.sha256(salt, name.getBytes(StandardCharsets.UTF_8), new byte[1], bytes);
    return "{\"salted\":\"" + HexFormat.of().formatHex(hash) + "\"}";
  }

  boolean used() {
    return used;
  }

  byte[] salt() {
    return salt.clone();
  }
}
