package org.bellbuoy.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/// An OpenPGP key that a test signs with.
final class SampleKey {

  private static final int ALGORITHM = PublicKeyAlgorithmTags.EDDSA_LEGACY;

  private final PGPKeyPair pair;
  private final byte[] armored;

  /// @param age how long ago it was made
  /// @param holds for how long from then on; zero for ever
  SampleKey(Duration age, Duration holds) {
    try {
      Ed25519KeyPairGenerator generator = new Ed25519KeyPairGenerator();
      generator.init(new Ed25519KeyGenerationParameters(new SecureRandom()));
      Date made = Date.from(Instant.now().minus(age));
      pair = new BcPGPKeyPair(4, ALGORITHM, generator.generateKeyPair(), made);
      PGPSignatureSubpacketGenerator hashed = new PGPSignatureSubpacketGenerator();
      hashed.setKeyExpirationTime(true, holds.toSeconds());
      PGPKeyRingGenerator ring =
          new PGPKeyRingGenerator(
              PGPSignature.POSITIVE_CERTIFICATION,
              pair,
              "Sample <security@acme.example>",
              new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
              hashed.generate(),
              null,
              new BcPGPContentSignerBuilder(ALGORITHM, HashAlgorithmTags.SHA512),
              null);
      armored = armored(ring.generatePublicKeyRing().getEncoded());
    } catch (PGPException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String fingerprint() {
    PGPPublicKey key = pair.getPublicKey();
    return HexFormat.of().withUpperCase().formatHex(key.getFingerprint());
  }

  byte[] publicHalf() {
    return armored;
  }

  byte[] detached(byte[] document) {
    return signature(PGPSignature.BINARY_DOCUMENT, document);
  }

  byte[] cleartext(String text) {
    String body = text.stripTrailing();
    byte[] signature =
        signature(PGPSignature.CANONICAL_TEXT_DOCUMENT, body.replace("\n", "\r\n").getBytes(UTF_8));
    return ("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n"
            + body
            + "\n"
            + new String(signature, US_ASCII))
        .getBytes(UTF_8);
  }

  private byte[] signature(int type, byte[] bytes) {
    try {
      PGPSignatureGenerator generator =
          new PGPSignatureGenerator(
              new BcPGPContentSignerBuilder(ALGORITHM, HashAlgorithmTags.SHA512),
              pair.getPublicKey());
      generator.init(type, pair.getPrivateKey());
      generator.update(bytes);
      return armored(generator.generate().getEncoded());
    } catch (PGPException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] armored(byte[] packets) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (ArmoredOutputStream armour = ArmoredOutputStream.builder().clearHeaders().build(text)) {
      armour.write(packets);
    }
    return text.toByteArray();
  }
}
