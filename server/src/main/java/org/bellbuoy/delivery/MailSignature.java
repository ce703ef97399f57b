package org.bellbuoy.delivery;

/// A key by which letters are signed, so that whoever gets one can see that it is ours (DKIM, RFC
/// 6376).
///
/// @param selector names the key in the DNS; empty for none
/// @param privateKey as PKCS #8
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record MailSignature(String selector, byte[] privateKey) {

  static final MailSignature NONE = new MailSignature("", new byte[0]);

  public boolean exists() {
    return !selector.isEmpty();
  }

  @Override
  public String toString() {
    return "MailSignature[" + selector + "]";
  }
}
