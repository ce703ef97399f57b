package org.bellbuoy.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/// The half of a key pair that can only seal (HPKE: X25519, HKDF-SHA256, AES-256-GCM; RFC 9180).
public final class PublicHalf {

  private static final int FINGERPRINT_BYTES = 16;

  private final byte[] raw;
  private final HybridEncrypt encrypt;

  private PublicHalf(byte[] raw, HybridEncrypt encrypt) {
    this.raw = raw;
    this.encrypt = encrypt;
  }

  /// @param raw the 32 bytes of an X25519 public key
  @AccessesPartialKey // the raw halves are what we store and derive
  public static PublicHalf of(byte[] raw) {
    try {
      HpkePublicKey key = HpkePublicKey.create(Hpke.PARAMETERS, Bytes.copyFrom(raw), null);
      return new PublicHalf(
          raw.clone(),
          Hpke.only(key).getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class));
    } catch (GeneralSecurityException wrong) {
      throw new IllegalArgumentException("This is not an X25519 public key", wrong);
    }
  }

  /// Seals to the holder of the private half, bound to the place it is for.
  public byte[] seal(Binding binding, byte[] plain) {
    try {
      return encrypt.encrypt(plain, binding.bytes());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public byte[] raw() {
    return raw.clone();
  }

  /// The first half of the SHA-256 of the key, in hexadecimal, for people to compare.
  public String fingerprint() {
    return HexFormat.of().formatHex(Hashes.sha256(raw), 0, FINGERPRINT_BYTES);
  }
}
