package org.bellbuoy.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/// A value that only the holder of its data key can read; may be stored and told anywhere.
///
/// Layout: version (1), data key id (16), nonce (12), ciphertext with tag.
public final class Sealed {

  static final byte VERSION = 1;
  static final int NONCE = 12;
  static final int TAG = 16;
  static final int HEADER = 1 + 2 * Long.BYTES + NONCE;

  private final byte[] bytes;

  private Sealed(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Takes what a column held. Whether it opens is found out when it is opened.
  public static Sealed of(byte[] stored) {
    if (stored.length < HEADER + TAG || stored[0] != VERSION) {
      throw new SealBroken("These bytes are not a sealed value of a known version");
    }
    return new Sealed(stored.clone());
  }

  static Sealed trusted(byte[] made) {
    return new Sealed(made);
  }

  /// What goes into the column.
  public byte[] bytes() {
    return bytes.clone();
  }

  UUID keyId() {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, 2 * Long.BYTES);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  byte[] raw() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sealed that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Sealed[" + bytes.length + " bytes]";
  }
}
