package org.bellbuoy.correspondence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.parsing.EncryptedKey;
import org.bellbuoy.parsing.MessageKey;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;
import org.jspecify.annotations.Nullable;
import org.pgpainless.PGPainless;
import org.pgpainless.algorithm.DocumentSignatureType;
import org.pgpainless.algorithm.KeyFlag;
import org.pgpainless.decryption_verification.ConsumerOptions;
import org.pgpainless.decryption_verification.DecryptionStream;
import org.pgpainless.encryption_signing.EncryptionStream;
import org.pgpainless.encryption_signing.ProducerOptions;
import org.pgpainless.encryption_signing.SigningOptions;
import org.pgpainless.key.OpenPgpFingerprint;
import org.pgpainless.key.generation.KeySpec;
import org.pgpainless.key.generation.type.KeyType;
import org.pgpainless.key.generation.type.eddsa_legacy.EdDSALegacyCurve;
import org.pgpainless.key.generation.type.xdh_legacy.XDHLegacySpec;
import org.pgpainless.key.info.KeyRingInfo;
import org.pgpainless.key.protection.SecretKeyRingProtector;
import org.pgpainless.signature.subpackets.BaseSignatureSubpackets;

/// An OpenPGP key in memory: Ed25519 to certify and sign, X25519 to encrypt; version 4, which GnuPG
/// from 2.2 on verifies. Everything here is slow: only inside [org.bellbuoy.kernel.Heavy].
final class PgpKey {

  private static final KeyType ED25519 = KeyType.EDDSA_LEGACY(EdDSALegacyCurve._Ed25519);

  /// AES with 128, 192 and 256 bits, and Twofish: how long a key of a message is.
  private static final Map<Integer, Integer> KEY_BYTES = Map.of(7, 16, 8, 24, 9, 32, 10, 32);

  private final PGPSecretKeyRing ring;

  private PgpKey(PGPSecretKeyRing ring) {
    this.ring = ring;
  }

  /// @param holds for how long it can be used; afterwards programs refuse to encrypt to it
  static PgpKey generate(String userId, Duration holds) {
    Date end = Date.from(new SigningOptions().getEvaluationDate().toInstant().plus(holds));
    return new PgpKey(
        PGPainless.buildKeyRing()
            .setPrimaryKey(KeySpec.getBuilder(ED25519, KeyFlag.CERTIFY_OTHER))
            .addSubkey(
                KeySpec.getBuilder(
                    KeyType.XDH_LEGACY(XDHLegacySpec._X25519),
                    KeyFlag.ENCRYPT_COMMS,
                    KeyFlag.ENCRYPT_STORAGE))
            .addSubkey(KeySpec.getBuilder(ED25519, KeyFlag.SIGN_DATA))
            .addUserId(userId)
            .setExpirationDate(end)
            .build());
  }

  static PgpKey parse(byte[] encoded) {
    try {
      PGPSecretKeyRing ring = PGPainless.readKeyRing().secretKeyRing(encoded);
      if (ring == null) {
        throw new IllegalStateException("There is no secret key in what was stored");
      }
      return new PgpKey(ring);
    } catch (IOException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  /// The name it bears, such as `Acme Product Security <security@acme.example>`.
  String userId() {
    return ring.getPublicKey().getUserIDs().next();
  }

  /// The same key under another name; the fingerprint and what was signed stay good.
  PgpKey named(String userId) {
    PGPSecretKeyRing both =
        PGPainless.modifyKeyRing(ring)
            .addPrimaryUserId(userId, SecretKeyRingProtector.unprotectedKeys())
            .done();
    PGPSecretKey key = both.getSecretKey();
    PGPPublicKey renamed = PGPPublicKey.removeCertification(key.getPublicKey(), userId());
    return new PgpKey(
        PGPSecretKeyRing.insertSecretKey(both, PGPSecretKey.replacePublicKey(key, renamed)));
  }

  byte[] encoded() {
    try {
      return ring.getEncoded();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String fingerprint() {
    return OpenPgpFingerprint.of(ring).getFingerprint();
  }

  String armoredPublicKey() {
    return PGPainless.asciiArmor(PGPainless.extractCertificate(ring));
  }

  /// Until when a certificate says that it can be used, or null for ever.
  static @Nullable Instant end(String certificate) {
    Date end = new KeyRingInfo(certificate(certificate)).getPrimaryKeyExpirationDate();
    return end == null ? null : end.toInstant();
  }

  /// A certificate without its armour.
  static byte[] binary(String certificate) {
    try {
      return certificate(certificate).getEncoded();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static PGPPublicKeyRing certificate(String armored) {
    try {
      PGPPublicKeyRing ring = PGPainless.readKeyRing().publicKeyRing(armored);
      if (ring == null) {
        throw new IllegalStateException("There is no certificate in what was stored");
      }
      return ring;
    } catch (IOException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  /// The key of a message that was encrypted to this key, if one of these is.
  Optional<MessageKey> messageKey(List<EncryptedKey> wanted) {
    for (EncryptedKey each : wanted) {
      for (PGPSecretKey part : ring) {
        boolean meant = each.keyId() == 0 || each.keyId() == part.getKeyID();
        if (meant && part.getPublicKey().isEncryptionKey()) {
          Optional<MessageKey> found = messageKey(each, part);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /// RFC 9580 section 5.1: an octet that names the algorithm, the key, and a sum of two octets.
  private static Optional<MessageKey> messageKey(EncryptedKey wanted, PGPSecretKey part) {
    try {
      byte[] found =
          new BcPublicKeyDataDecryptorFactory(
                  new PGPKeyPair(part.getPublicKey(), part.extractPrivateKey(null)))
              .recoverSessionData(wanted.algorithm(), wanted.fields().toArray(new byte[0][]), 3);
      byte[] key = Arrays.copyOfRange(found, 1, found.length - 2);
      int sum = 0;
      for (byte octet : key) {
        sum += octet & 0xff;
      }
      int said = ((found[found.length - 2] & 0xff) << 8) | (found[found.length - 1] & 0xff);
      return (sum & 0xffff) == said && key.length == KEY_BYTES.getOrDefault((int) found[0], -1)
          ? Optional.of(new MessageKey(found[0], key))
          : Optional.empty();
    } catch (PGPException | RuntimeException notOurs) {
      return Optional.empty();
    }
  }

  /// A detached, armored signature over exactly these bytes.
  String detached(byte[] document) {
    try {
      SigningOptions signing = signing(DocumentSignatureType.BINARY_DOCUMENT);
      EncryptionStream stream =
          PGPainless.encryptAndOrSign().discardOutput().withOptions(ProducerOptions.sign(signing));
      write(stream, document);
      PGPSignature signature =
          stream.getResult().getDetachedSignatures().flatten().iterator().next();
      return PGPainless.asciiArmor(signature);
    } catch (PGPException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The text with its signature round it, still readable.
  String cleartext(String text) {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    try {
      SigningOptions signing = signing(DocumentSignatureType.CANONICAL_TEXT_DOCUMENT);
      EncryptionStream stream =
          PGPainless.encryptAndOrSign()
              .onOutputStream(signed)
              .withOptions(ProducerOptions.sign(signing).setCleartextSigned());
      write(stream, text.getBytes(StandardCharsets.UTF_8));
    } catch (PGPException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return signed.toString(StandardCharsets.UTF_8);
  }

  /// Signs now, or when the key's name begins to hold if that is a moment away: a new name counts
  /// from the next full second, and a signature from before it would be good for nothing.
  private SigningOptions signing(DocumentSignatureType type) throws PGPException {
    SigningOptions options = new SigningOptions();
    Instant now = options.getEvaluationDate().toInstant();
    Date at = Date.from(now.isAfter(since()) ? now : since());
    options.setEvaluationDate(at);
    return options.addDetachedSignature(
        SecretKeyRingProtector.unprotectedKeys(), ring, (String) null, type, signedAt(at));
  }

  /// When the latest that the key says of itself begins to hold.
  private Instant since() {
    Instant latest = ring.getPublicKey().getCreationTime().toInstant();
    Iterator<PGPSignature> own = ring.getPublicKey().getSignatures();
    while (own.hasNext()) {
      Instant made = own.next().getCreationTime().toInstant();
      latest = made.isAfter(latest) ? made : latest;
    }
    return latest;
  }

  private static BaseSignatureSubpackets.Callback signedAt(Date at) {
    return new BaseSignatureSubpackets.Callback() {
      @Override
      public void modifyHashedSubpackets(BaseSignatureSubpackets hashed) {
        hashed.setSignatureCreationTime(at);
      }
    };
  }

  /// Whether the owner of this certificate signed exactly these bytes.
  static boolean verifies(String certificate, byte[] document, String signature) {
    try {
      PGPPublicKeyRing ring = PGPainless.readKeyRing().publicKeyRing(certificate);
      if (ring == null) {
        return false;
      }
      ConsumerOptions asked =
          ConsumerOptions.get()
              .addVerificationCert(ring)
              .addVerificationOfDetachedSignatures(
                  new ByteArrayInputStream(signature.getBytes(StandardCharsets.US_ASCII)));
      DecryptionStream stream =
          PGPainless.decryptAndOrVerify()
              .onInputStream(new ByteArrayInputStream(document))
              .withOptions(asked);
      stream.readAllBytes();
      stream.close();
      return stream.getMetadata().isVerifiedSigned();
    } catch (PGPException | IOException | RuntimeException unreadable) {
      return false;
    }
  }

  private static void write(OutputStream stream, byte[] bytes) throws IOException {
    try (stream) {
      stream.write(bytes);
    }
  }
}
