package org.bellbuoy.parsing.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bellbuoy.parsing.PgpLimits;
import org.bellbuoy.parsing.SeenKey;
import org.bouncycastle.bcpg.BCPGInputStream;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.pgpainless.PGPainless;
import org.pgpainless.algorithm.EncryptionPurpose;
import org.pgpainless.key.OpenPgpFingerprint;
import org.pgpainless.key.info.KeyRingInfo;

/// Strangers' certificates, as far as we take them.
final class PgpKeys {

  private PgpKeys() {}

  /// Those in a block. One that is too large or broken is none.
  static List<SeenKey> in(byte[] block) {
    List<SeenKey> found = new ArrayList<>();
    try {
      byte[] binary = WarmOpenPgp.binary(block).readNBytes(PgpLimits.CERTIFICATE + 1);
      if (binary.length > PgpLimits.CERTIFICATE
          || packets(binary) > PgpLimits.CERTIFICATE_PACKETS) {
        return List.of();
      }
      for (PGPPublicKeyRing ring : PGPainless.readKeyRing().publicKeyRingCollection(binary)) {
        if (found.size() < PgpLimits.CERTIFICATES) {
          found.add(seen(ring));
        }
      }
    } catch (Exception broken) {
      return List.copyOf(found); // those before the broken one
    }
    return List.copyOf(found);
  }

  private static int packets(byte[] binary) throws IOException {
    BCPGInputStream packets = new BCPGInputStream(new java.io.ByteArrayInputStream(binary));
    int count = 0;
    while (packets.nextPacketTag() >= 0 && count <= PgpLimits.CERTIFICATE_PACKETS) {
      packets.readPacket();
      count++;
    }
    return count;
  }

  static PGPPublicKeyRing ring(byte[] certificate) throws IOException {
    return Objects.requireNonNull(PGPainless.readKeyRing().publicKeyRing(certificate));
  }

  static SeenKey seen(PGPPublicKeyRing ring) {
    KeyRingInfo found = new KeyRingInfo(ring);
    List<Long> parts = new ArrayList<>();
    for (Iterator<PGPPublicKey> keys = ring.getPublicKeys(); keys.hasNext(); ) {
      parts.add(keys.next().getKeyID());
    }
    try {
      return new SeenKey(
          OpenPgpFingerprint.of(ring).toString(),
          addresses(found),
          parts,
          found.isUsableForEncryption(EncryptionPurpose.COMMUNICATIONS),
          ring.getEncoded());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Of names that the owner has not taken back.
  private static List<String> addresses(KeyRingInfo found) {
    return found.getValidUserIds().stream()
        .map(PgpKeys::address)
        .filter(address -> !address.isEmpty())
        .distinct()
        .limit(PgpLimits.FEW)
        .toList();
  }

  private static String address(String userId) {
    int open = userId.lastIndexOf('<');
    int close = userId.lastIndexOf('>');
    String address = open >= 0 && close > open ? userId.substring(open + 1, close) : userId;
    return address.indexOf('@') > 0 && !address.contains(" ")
        ? Words.plain(address).toLowerCase(Locale.ROOT)
        : "";
  }
}
