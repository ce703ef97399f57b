package org.bellbuoy.operations;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Optional;
import org.bellbuoy.correspondence.OwnKey;
import org.bellbuoy.correspondence.OwnKeys;
import org.bellbuoy.correspondence.Signatures;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.outside.OpenPgp;
import org.springframework.stereotype.Component;

/// Knows our own OpenPGP keys and no others: a key that is found outside is one of them byte for
/// byte, or it is not taken apart at all.
@Component
class HouseOpenPgp implements OpenPgp {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int LONGEST_SIGNATURE = 16 * 1024;

  private final OwnKeys keys;
  private final Signatures signatures;

  HouseOpenPgp(OwnKeys keys, Signatures signatures) {
    this.keys = keys;
    this.signatures = signatures;
  }

  @Override
  public Optional<Certificate> certificate(byte[] file) {
    return keys.all(HOUSE).stream()
        .filter(key -> isSame(key, file))
        .map(key -> new Certificate(key.fingerprint(), key.end(), key.armored()))
        .findFirst();
  }

  private boolean isSame(OwnKey key, byte[] file) {
    boolean armored = file.length > 0 && file[0] == '-';
    byte[] own = armored ? key.armored().getBytes(US_ASCII) : keys.binary(key);
    return MessageDigest.isEqual(own, file);
  }

  @Override
  public boolean verifies(Certificate by, byte[] document, byte[] signature) {
    return signature.length <= LONGEST_SIGNATURE
        && signatures.verifies(by.text(), document, new String(signature, US_ASCII));
  }
}
