package org.bellbuoy.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.standards.outside.OpenPgp;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/// Reads public keys and checks detached signatures by Bouncy Castle. Nothing is decrypted or
/// unpacked: only plain keys and signatures are read, and small ones.
final class PlainOpenPgp implements OpenPgp {

  private static final int MOST = 128 * 1024;
  private static final Set<Integer> HASHES =
      Set.of(
          HashAlgorithmTags.SHA256,
          HashAlgorithmTags.SHA384,
          HashAlgorithmTags.SHA512,
          HashAlgorithmTags.SHA224,
          HashAlgorithmTags.SHA3_256,
          HashAlgorithmTags.SHA3_512);

  @Override
  public Optional<Certificate> certificate(byte[] file) {
    return ring(file).map(PlainOpenPgp::certificate);
  }

  private static Certificate certificate(PGPPublicKeyRing ring) {
    PGPPublicKey key = ring.getPublicKey();
    long seconds = key.getValidSeconds();
    Instant made = key.getCreationTime().toInstant();
    String fingerprint = HexFormat.of().withUpperCase().formatHex(key.getFingerprint());
    return new Certificate(
        fingerprint, seconds == 0 ? null : made.plusSeconds(seconds), armored(ring));
  }

  @Override
  public boolean verifies(Certificate by, byte[] document, byte[] signature) {
    try {
      Optional<PGPSignature> made = signature(signature);
      Optional<PGPPublicKeyRing> ring = ring(by.text().getBytes(US_ASCII));
      return made.isPresent() && ring.isPresent() && verifies(ring.get(), document, made.get());
    } catch (PGPException | IOException | RuntimeException unreadable) {
      return false;
    }
  }

  private static boolean verifies(PGPPublicKeyRing ring, byte[] document, PGPSignature made)
      throws PGPException {
    PGPPublicKey key = ring.getPublicKey(made.getKeyID());
    if (key == null || !HASHES.contains(made.getHashAlgorithm()) || !isOwn(ring, key)) {
      return false;
    }
    made.init(new BcPGPContentVerifierBuilderProvider(), key);
    made.update(document);
    return made.verify();
  }

  /// A part of a key counts where the key itself says so and has not taken it back.
  private static boolean isOwn(PGPPublicKeyRing ring, PGPPublicKey key) throws PGPException {
    PGPPublicKey master = ring.getPublicKey();
    if (key.hasRevocation() || master.hasRevocation()) {
      return false;
    }
    if (key.isMasterKey()) {
      return true;
    }
    Iterator<PGPSignature> bonds = key.getSignaturesOfType(PGPSignature.SUBKEY_BINDING);
    while (bonds.hasNext()) {
      PGPSignature bond = bonds.next();
      bond.init(new BcPGPContentVerifierBuilderProvider(), master);
      if (bond.verifyCertification(master, key)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<PGPPublicKeyRing> ring(byte[] file) {
    try {
      return first(file) instanceof PGPPublicKeyRing ring ? Optional.of(ring) : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<PGPSignature> signature(byte[] file) throws IOException {
    return first(file) instanceof PGPSignatureList list && !list.isEmpty()
        ? Optional.of(list.get(0))
        : Optional.empty();
  }

  private static Object first(byte[] file) throws IOException {
    if (file.length > MOST) {
      return "";
    }
    PGPObjectFactory objects =
        new PGPObjectFactory(
            PGPUtil.getDecoderStream(new ByteArrayInputStream(file)),
            new BcKeyFingerprintCalculator());
    Object first = objects.nextObject();
    return first == null ? "" : first;
  }

  private static String armored(PGPPublicKeyRing ring) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (ArmoredOutputStream armour = ArmoredOutputStream.builder().clearHeaders().build(text)) {
      ring.encode(armour);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString(US_ASCII);
  }
}
