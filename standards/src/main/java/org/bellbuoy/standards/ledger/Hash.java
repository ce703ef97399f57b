package org.bellbuoy.standards.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// A SHA-256 value that can be compared.
public final class Hash {

  private static final int LENGTH = 32;

  private final byte[] bytes;

  public Hash(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /// The SHA-256 of these parts, one after the other.
  public static Hash of(byte[]... parts) {
    return new Hash(digest(parts));
  }

  /// Reads what [#toString()] wrote; empty for anything else.
  public static Optional<Hash> parse(String hex) {
    if (!hex.matches("[0-9a-f]{" + 2 * LENGTH + "}")) {
      return Optional.empty();
    }
    return Optional.of(new Hash(HexFormat.of().parseHex(hex)));
  }

  static byte[] digest(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
