package org.bellbuoy.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A keyed hash by which an address is found though it is stored sealed.
///
/// Whoever has the database alone cannot try addresses against it: the key is sealed too.
@Component
class Pepper {

  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 32;
  private static final UUID ONLY = new UUID(0x1d, 0x1);

  private final PepperStore store;
  private final Vault vault;
  private final SecureRandom random = new SecureRandom();
  private volatile @Nullable SecretKeySpec key;

  Pepper(PepperStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  /// @param use what the hash is for, so that hashes of different uses cannot be compared
  byte[] hash(String use, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key());
      mac.update(use.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The same as text.
  String hex(String use, String text) {
    return HexFormat.of().formatHex(hash(use, text));
  }

  private SecretKeySpec key() {
    SecretKeySpec known = key;
    return known != null ? known : loaded();
  }

  private SecretKeySpec loaded() {
    byte[] sealed = store.find(ONLY).orElseGet(this::made);
    SecretKeySpec opened = new SecretKeySpec(vault.open(binding(), Sealed.of(sealed)), HMAC);
    key = opened;
    return opened;
  }

  /// Of two nodes that start at once, one makes it and both read it.
  private byte[] made() {
    byte[] fresh = new byte[BYTES];
    random.nextBytes(fresh);
    store.add(ONLY, vault.in(new SealScope(ONLY)).bytes(binding(), fresh).bytes());
    return store.find(ONLY).orElseThrow();
  }

  private static Binding binding() {
    return new Binding("identity", ONLY, "pepper");
  }
}
