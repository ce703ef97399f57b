package org.bellbuoy.parsing.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.parsing.PgpLimits;
import org.bellbuoy.parsing.SeenKey;
import org.bellbuoy.parsing.SignatureState;
import org.bellbuoy.parsing.Unreadable;
import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.bcpg.BCPGInputStream;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.pgpainless.PGPainless;
import org.pgpainless.decryption_verification.ConsumerOptions;
import org.pgpainless.decryption_verification.DecryptionStream;
import org.pgpainless.decryption_verification.MessageMetadata;
import org.pgpainless.decryption_verification.SignatureVerification;
import org.pgpainless.encryption_signing.EncryptionOptions;
import org.pgpainless.encryption_signing.EncryptionStream;
import org.pgpainless.encryption_signing.ProducerOptions;

/// OpenPGP done in the locked process. Layers are taken apart by ourselves, because limits must
/// hold for all of them together; what a signature is worth is judged by PGPainless.
final class WarmOpenPgp implements OpenPgp {

  private static final byte[] ARMOUR = "-----BEGIN PGP ".getBytes(StandardCharsets.US_ASCII);

  private final Counsel counsel;

  WarmOpenPgp(Counsel counsel) {
    this.counsel = counsel;
  }

  @Override
  public Opened open(byte[] message) {
    try {
      return new Unpacking(counsel).of(binary(message));
    } catch (IOException broken) {
      throw new TooHostile(Unreadable.CHANGED_INSIDE);
    }
  }

  @Override
  public Verdict verify(byte[] signed, byte[] block, List<SeenKey> known) {
    try {
      return judge(signed, signatures(block), known);
    } catch (IOException | PGPException | RuntimeException broken) {
      return Verdict.of(SignatureState.BROKEN);
    }
  }

  @Override
  public Verdict verify(Opened opened, List<SeenKey> known) {
    try {
      return opened.signatures().isEmpty()
          ? Verdict.NONE
          : judge(opened.content(), opened.signatures(), known);
    } catch (IOException | PGPException | RuntimeException broken) {
      return Verdict.of(SignatureState.BROKEN);
    }
  }

  private Verdict judge(byte[] signed, List<PGPSignature> all, List<SeenKey> known)
      throws IOException, PGPException {
    List<PGPSignature> signatures =
        all.stream()
            .filter(each ->
                each.getSignatureType() == PGPSignature.BINARY_DOCUMENT
                    || each.getSignatureType() == PGPSignature.CANONICAL_TEXT_DOCUMENT)
            .toList();
    if (signatures.isEmpty()) {
      return Verdict.of(SignatureState.BROKEN);
    }
    List<Long> issuers = signatures.stream().map(PGPSignature::getKeyID).distinct().toList();
    List<SeenKey> candidates = new ArrayList<>(known);
    counsel.certificates(issuers).forEach(each -> candidates.addAll(keys(each)));
    List<PGPPublicKeyRing> rings = new ArrayList<>();
    for (SeenKey key : candidates) {
      if (key.parts().stream().anyMatch(issuers::contains)) {
        rings.add(PgpKeys.ring(key.certificate()));
      }
    }
    return rings.isEmpty()
        ? Verdict.of(SignatureState.UNKNOWN_KEY)
        : judged(checked(signed, signatures, rings), rings);
  }

  private static Verdict judged(MessageMetadata found, Collection<PGPPublicKeyRing> rings) {
    for (SignatureVerification good : found.getVerifiedDetachedSignatures()) {
      for (PGPPublicKeyRing ring : rings) {
        SeenKey signer = PgpKeys.seen(ring);
        if (signer
            .fingerprint()
            .equals(good.getSigningKey().getPrimaryKeyFingerprint().toString())) {
          return new Verdict(SignatureState.GOOD, signer.fingerprint(), signer.addresses());
        }
      }
    }
    return Verdict.of(SignatureState.BROKEN);
  }

  private static MessageMetadata checked(
      byte[] signed, List<PGPSignature> signatures, List<PGPPublicKeyRing> rings)
      throws IOException, PGPException {
    ConsumerOptions options = ConsumerOptions.get().forceNonOpenPgpData();
    rings.forEach(options::addVerificationCert);
    options.addVerificationOfDetachedSignatures(signatures);
    DecryptionStream stream =
        PGPainless.decryptAndOrVerify()
            .onInputStream(new ByteArrayInputStream(signed))
            .withOptions(options);
    try (stream) {
      stream.readAllBytes();
    }
    return stream.getMetadata();
  }

  private static List<PGPSignature> signatures(byte[] block) throws IOException, PGPException {
    BCPGInputStream packets = new BCPGInputStream(binary(block));
    List<PGPSignature> signatures = new ArrayList<>();
    while (packets.nextPacketTag() >= 0 && signatures.size() < PgpLimits.FEW) {
      signatures.add(new PGPSignature(packets));
    }
    return signatures;
  }

  @Override
  public List<SeenKey> keys(byte[] block) {
    return PgpKeys.in(block);
  }

  @Override
  public Optional<byte[]> encrypt(List<byte[]> certificates, byte[] payload) {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    try {
      EncryptionOptions recipients = EncryptionOptions.encryptCommunications();
      for (byte[] certificate : certificates) {
        recipients.addRecipient(PgpKeys.ring(certificate));
      }
      EncryptionStream stream =
          PGPainless.encryptAndOrSign()
              .onOutputStream(message)
              .withOptions(ProducerOptions.encrypt(recipients));
      try (stream) {
        stream.write(payload);
      }
    } catch (IOException | PGPException | RuntimeException _) {
      return Optional.empty();
    }
    return Optional.of(message.toByteArray());
  }

  static InputStream binary(byte[] block) throws IOException {
    int start = 0;
    while (start < block.length && Character.isWhitespace(block[start])) {
      start++;
    }
    ByteArrayInputStream in = new ByteArrayInputStream(block, start, block.length - start);
    return isArmoured(block, start) ? new ArmoredInputStream(in) : in;
  }

  private static boolean isArmoured(byte[] block, int start) {
    return block.length - start > ARMOUR.length
        && Arrays.equals(block, start, start + ARMOUR.length, ARMOUR, 0, ARMOUR.length);
  }
}
