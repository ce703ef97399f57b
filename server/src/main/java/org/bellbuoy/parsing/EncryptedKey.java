package org.bellbuoy.parsing;

import java.util.List;

/// The key of one message as its sender encrypted it to one recipient (RFC 9580 section 5.1.1). It
/// is all that the house sees of an encrypted message before the message is open.
public final class EncryptedKey {

  private final long keyId;
  private final int algorithm;
  private final List<byte[]> fields;

  /// @param keyId of the recipient, or zero when the sender hides it
  /// @param fields not copied: the caller gives them away
  public EncryptedKey(long keyId, int algorithm, List<byte[]> fields) {
    this.keyId = keyId;
    this.algorithm = algorithm;
    this.fields = List.copyOf(fields);
  }

  public long keyId() {
    return keyId;
  }

  public int algorithm() {
    return algorithm;
  }

  public List<byte[]> fields() {
    return fields;
  }
}
