package org.bellbuoy.correspondence;

import org.bellbuoy.vault.PublicHalf;

/// A receipt code nobody has yet, with what is stored of it. Made before the transaction, because
/// making it is slow; worth nothing until [OpenMailbox] has committed.
public final class FreshReceipt {

  private final ReceiptCode code;
  private final byte[] verifier;
  private final PublicHalf publicHalf;

  FreshReceipt(ReceiptCode code, byte[] verifier, PublicHalf publicHalf) {
    this.code = code;
    this.verifier = verifier;
    this.publicHalf = publicHalf;
  }

  /// The code in groups, to be shown once and never stored.
  public String code() {
    return code.text();
  }

  String locator() {
    return code.locator();
  }

  byte[] verifier() {
    return verifier;
  }

  PublicHalf publicHalf() {
    return publicHalf;
  }

  @Override
  public String toString() {
    return "FreshReceipt[…]";
  }
}
