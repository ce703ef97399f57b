package org.bellbuoy.parsing;

import java.util.List;

/// An OpenPGP certificate that somebody sent, taken apart and put together again.
public final class SeenKey {

  private final String fingerprint;
  private final List<String> addresses;
  private final List<Long> parts;
  private final boolean encrypts;
  private final byte[] certificate;

  /// @param addresses it says to belong to, in lower case
  /// @param parts the ids of its keys
  /// @param encrypts whether one can encrypt to it today
  /// @param certificate without armour; not copied
  public SeenKey(
      String fingerprint,
      List<String> addresses,
      List<Long> parts,
      boolean encrypts,
      byte[] certificate) {
    this.fingerprint = fingerprint;
    this.addresses = List.copyOf(addresses);
    this.parts = List.copyOf(parts);
    this.encrypts = encrypts;
    this.certificate = certificate;
  }

  public String fingerprint() {
    return fingerprint;
  }

  public List<String> addresses() {
    return addresses;
  }

  public List<Long> parts() {
    return parts;
  }

  public boolean encrypts() {
    return encrypts;
  }

  public byte[] certificate() {
    return certificate;
  }
}
