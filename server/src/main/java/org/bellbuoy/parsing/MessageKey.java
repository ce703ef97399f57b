package org.bellbuoy.parsing;

/// The key that opens one message and nothing else.
public final class MessageKey {

  private final int algorithm;
  private final byte[] key;

  /// @param algorithm as OpenPGP numbers symmetric ones
  /// @param key not copied: the caller gives it away
  public MessageKey(int algorithm, byte[] key) {
    this.algorithm = algorithm;
    this.key = key;
  }

  public int algorithm() {
    return algorithm;
  }

  public byte[] key() {
    return key;
  }
}
