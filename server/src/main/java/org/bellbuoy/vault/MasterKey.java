package org.bellbuoy.vault;

/// The master key of this house. Who holds it and the database can read everything.
///
/// @param half the private half, in memory only
record MasterKey(PrivateHalf half) {

  SealingKey sealingKey() {
    return new SealingKey(half.publicHalf());
  }

  String fingerprint() {
    return half.publicHalf().fingerprint();
  }

  @Override
  public String toString() {
    return "MasterKey[" + fingerprint() + "]";
  }
}
