package org.bellbuoy.correspondence;

import org.bellbuoy.parsing.MailSeal;

/// What a signature on a message tells about who wrote it. It is bound to the key on record, never
/// to the `From:` line.
public enum SealVerdict {
  NOT_SIGNED("not signed"),
  BY_KEY_ON_RECORD("signed by the key on record"),
  BY_ANOTHER_KEY("signed by another key than the one on record"),
  BY_UNKNOWN_KEY("signed by a key that we do not have, so by nobody known"),
  BROKEN("bears a signature that does not hold: what is shown may be forged"),
  PARTIAL("signed in part only, which counts as not signed");

  private final String words;

  SealVerdict(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// @param onRecord the fingerprint of the key on record, or empty
  static SealVerdict of(MailSeal seal, String onRecord) {
    return switch (seal.signature()) {
      case NONE -> NOT_SIGNED;
      case GOOD -> seal.signer().equals(onRecord) ? BY_KEY_ON_RECORD : BY_ANOTHER_KEY;
      case BROKEN -> BROKEN;
      case UNKNOWN_KEY -> BY_UNKNOWN_KEY;
      case PARTIAL -> PARTIAL;
    };
  }
}
