package org.bellbuoy.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// A key that we do not keep: it travels with a stranger's form, and only who sends it back can
/// have what was sealed under it opened.
///
/// Its first half finds the row and is stored; its second half is the key and is not.
public final class TravelKey {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{64}");
  private static final int ID = 16;
  private static final int KEY = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  private TravelKey(byte[] bytes) {
    this.bytes = bytes;
  }

  public static TravelKey fresh() {
    byte[] bytes = new byte[ID + KEY];
    RANDOM.nextBytes(bytes);
    return new TravelKey(bytes);
  }

  /// Reads what a form carried; empty when it is not such a key.
  public static Optional<TravelKey> parse(String text) {
    return SHAPE.matcher(text).matches()
        ? Optional.of(new TravelKey(Base64.getUrlDecoder().decode(text)))
        : Optional.empty();
  }

  /// What the form carries.
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// What finds the row.
  public UUID id() {
    return UUID.nameUUIDFromBytes(Arrays.copyOf(bytes, ID));
  }

  public byte[] seal(Binding binding, byte[] plain) {
    try {
      return aead().encrypt(plain, binding.bytes());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Refuses what was sealed under another key, or for another place.
  public byte[] open(Binding binding, byte[] sealed) {
    try {
      return aead().decrypt(sealed, binding.bytes());
    } catch (GeneralSecurityException broken) {
      throw new SealBroken("These bytes were not sealed under this key for this place");
    }
  }

  private Aead aead() throws GeneralSecurityException {
    byte[] key = Arrays.copyOfRange(bytes, ID, ID + KEY);
    return new AesGcmJce(key);
  }

  @Override
  public String toString() {
    return "TravelKey[…]";
  }
}
