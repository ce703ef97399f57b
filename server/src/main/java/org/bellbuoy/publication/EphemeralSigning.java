package org.bellbuoy.publication;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.pgpainless.PGPainless;
import org.pgpainless.algorithm.DocumentSignatureType;
import org.pgpainless.encryption_signing.EncryptionResult;
import org.pgpainless.encryption_signing.EncryptionStream;
import org.pgpainless.encryption_signing.ProducerOptions;
import org.pgpainless.encryption_signing.SigningOptions;
import org.pgpainless.key.OpenPgpFingerprint;
import org.pgpainless.key.protection.SecretKeyRingProtector;
import org.pgpainless.util.ArmorUtils;
import org.springframework.stereotype.Component;

/// A key that lives as long as the process.
@Component
class EphemeralSigning implements Signing {

  private static final SecretKeyRingProtector OPEN = SecretKeyRingProtector.unprotectedKeys();

  private final PGPSecretKeyRing key = PGPainless.generateKeyRing().modernKeyRing("Security");

  @Override
  public String fingerprint() {
    return OpenPgpFingerprint.of(key).toString().toUpperCase(Locale.ROOT);
  }

  @Override
  public byte[] publicKey() {
    return PGPainless.asciiArmor(PGPainless.extractCertificate(key))
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public byte[] detached(byte[] bytes) {
    try {
      SigningOptions how = SigningOptions.get().addDetachedSignature(OPEN, key);
      EncryptionResult result = signed(bytes, new ByteArrayOutputStream(), options(how));
      PGPSignature signature = result.getDetachedSignatures().flatten().iterator().next();
      return ArmorUtils.toAsciiArmoredString(signature.getEncoded())
          .getBytes(StandardCharsets.US_ASCII);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public byte[] cleartext(String text) {
    try {
      SigningOptions how =
          SigningOptions.get()
              .addDetachedSignature(OPEN, key, DocumentSignatureType.CANONICAL_TEXT_DOCUMENT);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      signed(text.getBytes(StandardCharsets.UTF_8), out, options(how).setCleartextSigned());
      return out.toByteArray();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static ProducerOptions options(SigningOptions how) {
    return ProducerOptions.sign(how);
  }

  private static EncryptionResult signed(
      byte[] bytes, ByteArrayOutputStream out, ProducerOptions options) throws Exception {
    EncryptionStream stream =
        PGPainless.encryptAndOrSign().onOutputStream(out).withOptions(options);
    stream.write(bytes);
    stream.close();
    return stream.getResult();
  }
}
