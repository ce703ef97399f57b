package org.bellbuoy.parsing.child;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.parsing.EncryptedKey;
import org.bellbuoy.parsing.MailWire;
import org.bellbuoy.parsing.MessageKey;
import org.bellbuoy.parsing.Parsed;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;
import org.pgpainless.PGPainless;
import org.pgpainless.algorithm.DocumentSignatureType;
import org.pgpainless.encryption_signing.EncryptionStream;
import org.pgpainless.encryption_signing.ProducerOptions;
import org.pgpainless.encryption_signing.SigningOptions;
import org.pgpainless.key.protection.SecretKeyRingProtector;

/// Makes a key, and reads a message that is signed and encrypted with it, so that every class is
/// loaded while files may still be opened. The key is forgotten with the message.
final class PgpWarmth {

  @SuppressWarnings("InlineFormatString") // it is the shape of a mail
  private static final String ENCRYPTED =
      """
      From: somebody@example.org
      Autocrypt: addr=somebody@example.org; keydata=AAAA
      Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=e

      --e
      Content-Type: application/pgp-encrypted

      Version: 1
      --e
      Content-Type: application/octet-stream

      %s
      --e--
      """;

  private static final String SIGNED = "Content-Type: text/plain\r\n\r\nwords\r\n";

  private PgpWarmth() {}

  static void take() throws Exception {
    PGPSecretKeyRing key = PGPainless.generateKeyRing().modernKeyRing("s <somebody@example.org>");
    byte[] certificate = PGPainless.extractCertificate(key).getEncoded();
    WarmOpenPgp openPgp = new WarmOpenPgp(new Own(key, certificate));
    String inner =
        "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=s\n\n--s\n"
            + SIGNED
            + "\n--s\nContent-Type: application/pgp-signature\n\n"
            + signature(key)
            + "\n--s--\n";
    byte[] message =
        openPgp.encrypt(List.of(certificate), inner.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    String armoured = new String(message, StandardCharsets.US_ASCII);
    MailReader reader = new MailReader(openPgp);
    Parsed parsed =
        new Parsed.Read(
            reader.read(ENCRYPTED.formatted(armoured).getBytes(StandardCharsets.UTF_8)));
    openPgp.keys(certificate);
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    MailWire.write(new DataOutputStream(wire), parsed);
    MailWire.read(new DataInputStream(new java.io.ByteArrayInputStream(wire.toByteArray())));
  }

  private static String signature(PGPSecretKeyRing key) throws Exception {
    SigningOptions options =
        new SigningOptions()
            .addDetachedSignature(
                SecretKeyRingProtector.unprotectedKeys(),
                key,
                DocumentSignatureType.BINARY_DOCUMENT);
    EncryptionStream stream =
        PGPainless.encryptAndOrSign().discardOutput().withOptions(ProducerOptions.sign(options));
    try (stream) {
      stream.write(SIGNED.getBytes(StandardCharsets.UTF_8));
    }
    return PGPainless.asciiArmor(
        stream.getResult().getDetachedSignatures().flatten().iterator().next());
  }

  /// Answers as the house does, with the key of the moment.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Own(PGPSecretKeyRing key, byte[] certificate) implements Counsel {

    @Override
    public Optional<MessageKey> open(List<EncryptedKey> keys) {
      EncryptedKey wanted = keys.getFirst();
      PGPSecretKey secret = key.getSecretKey(wanted.keyId());
      return secret == null ? Optional.empty() : Optional.of(open(wanted, secret));
    }

    private static MessageKey open(EncryptedKey wanted, PGPSecretKey secret) {
      try {
        byte[] found =
            new BcPublicKeyDataDecryptorFactory(
                    new PGPKeyPair(secret.getPublicKey(), secret.extractPrivateKey(null)))
                .recoverSessionData(wanted.algorithm(), wanted.fields().toArray(new byte[0][]), 3);
        return new MessageKey(found[0], java.util.Arrays.copyOfRange(found, 1, found.length - 2));
      } catch (PGPException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    @Override
    public List<byte[]> certificates(List<Long> keyIds) {
      return List.of(certificate);
    }
  }
}
