package org.bellbuoy.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// The half of a key pair that opens what was sealed to its [PublicHalf].
public final class PrivateHalf {

  private final byte[] raw;
  private final PublicHalf publicHalf;
  private final HybridDecrypt decrypt;

  private PrivateHalf(byte[] raw, PublicHalf publicHalf, HybridDecrypt decrypt) {
    this.raw = raw;
    this.publicHalf = publicHalf;
    this.decrypt = decrypt;
  }

  /// @param raw 32 secret bytes, from a random generator or a memory-hard derivation
  @AccessesPartialKey // the raw halves are what we store and derive
  public static PrivateHalf of(byte[] raw) {
    try {
      byte[] open = X25519.publicFromPrivate(raw);
      HpkePublicKey publicKey = HpkePublicKey.create(Hpke.PARAMETERS, Bytes.copyFrom(open), null);
      SecretBytes secret = SecretBytes.copyFrom(raw, InsecureSecretKeyAccess.get());
      HpkePrivateKey key = HpkePrivateKey.create(publicKey, secret);
      return new PrivateHalf(
          raw.clone(),
          PublicHalf.of(open),
          Hpke.only(key).getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class));
    } catch (GeneralSecurityException wrong) {
      throw new IllegalArgumentException("These are not the 32 bytes of a private key", wrong);
    }
  }

  static byte[] freshRaw() {
    return X25519.generatePrivateKey();
  }

  /// A symmetric key for one purpose, that only the holder of this half can make.
  byte[] derived(String purpose) {
    return ErasableKeys.hmac(raw, purpose.getBytes(StandardCharsets.UTF_8));
  }

  public PublicHalf publicHalf() {
    return publicHalf;
  }

  /// Opens what was sealed for this place, or says that the seal is broken.
  public byte[] open(Binding binding, byte[] sealed) {
    try {
      return decrypt.decrypt(sealed, binding.bytes());
    } catch (GeneralSecurityException broken) {
      throw new SealBroken(binding.words() + " does not open", broken);
    }
  }
}
