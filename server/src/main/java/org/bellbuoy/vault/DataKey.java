package org.bellbuoy.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// One AES-256-GCM key of a scope, opened, in memory only.
final class DataKey implements Seal {

  static final int LENGTH = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final UUID id;
  private final SecretKeySpec key;

  DataKey(UUID id, byte[] material) {
    this.id = id;
    this.key = new SecretKeySpec(material, "AES");
  }

  static byte[] freshMaterial() {
    byte[] material = new byte[LENGTH];
    RANDOM.nextBytes(material);
    return material;
  }

  @Override
  public Sealed bytes(Binding binding, byte[] plain) {
    byte[] nonce = new byte[Sealed.NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = new byte[Sealed.HEADER + plain.length + Sealed.TAG];
    ByteBuffer.wrap(sealed)
        .put(Sealed.VERSION)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .put(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, sealed, binding);
      cipher.doFinal(plain, 0, plain.length, sealed, Sealed.HEADER);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    return Sealed.trusted(sealed);
  }

  byte[] open(Binding binding, Sealed value) {
    byte[] sealed = value.raw();
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, sealed, binding);
      return cipher.doFinal(sealed, Sealed.HEADER, sealed.length - Sealed.HEADER);
    } catch (GeneralSecurityException broken) {
      throw new SealBroken(binding.words() + " does not open", broken);
    }
  }

  /// The version and the key id are sealed too, by standing before the binding.
  private Cipher cipher(int mode, byte[] sealed, Binding binding) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    int nonceAt = Sealed.HEADER - Sealed.NONCE;
    cipher.init(mode, key, new GCMParameterSpec(8 * Sealed.TAG, sealed, nonceAt, Sealed.NONCE));
    cipher.updateAAD(sealed, 0, nonceAt);
    cipher.updateAAD(binding.bytes());
    return cipher;
  }
}
