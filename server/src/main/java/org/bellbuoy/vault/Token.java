package org.bellbuoy.vault;

import java.security.SecureRandom;
import java.util.Base64;

/// A bearer secret of 256 random bits: a session, an API token, an invitation.
///
/// Shown once; only [#hash()] is stored. Its text never appears in `toString`.
public final class Token {

  private static final int LENGTH = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final String text;

  private Token(String text) {
    this.text = text;
  }

  public static Token fresh() {
    byte[] secret = new byte[LENGTH];
    RANDOM.nextBytes(secret);
    return new Token(BASE64.encodeToString(secret));
  }

  /// What a client sent; it may be anything.
  public static Token presented(String text) {
    return new Token(text);
  }

  public String text() {
    return text;
  }

  /// The SHA-256 by which it is found; enough for 256 random bits, which nobody can guess.
  public byte[] hash() {
    return Hashes.sha256(text);
  }

  @Override
  public String toString() {
    return "Token[…]";
  }
}
