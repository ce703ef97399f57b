package org.bellbuoy.correspondence;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// The vendor's OpenPGP key in force: what it is, and what it signs.
///
/// Every method refuses with [CorrespondenceRefusal.NoSigningKey] before [MakeSigningKey] was done.
@Component
public class SigningKey {

  private final PgpKeyStore store;
  private final Vault vault;
  private final Heavy heavy;

  SigningKey(PgpKeyStore store, Vault vault, Heavy heavy) {
    this.store = store;
    this.vault = vault;
    this.heavy = heavy;
  }

  /// Forty hexadecimal digits in capitals.
  public String fingerprint() {
    return inForce().fingerprint();
  }

  /// The fingerprint, or nothing before there is a key.
  public Optional<String> findFingerprint() {
    return store.inForce().map(PgpKeyStore.StoredKey::fingerprint);
  }

  public String armoredPublicKey() {
    return inForce().armoredPublic();
  }

  /// An armored signature over exactly these bytes.
  public String detachedSignature(byte[] document) {
    return signed(key -> key.detached(document));
  }

  /// The text with its signature round it (RFC 9580 section 7), as for security.txt.
  public String cleartextSignature(String text) {
    return signed(key -> key.cleartext(text));
  }

  private String signed(Function<PgpKey, String> work) {
    PgpKeyStore.StoredKey stored = inForce();
    return heavy.run(() -> work.apply(opened(stored)));
  }

  private PgpKeyStore.StoredKey inForce() {
    return store.inForce().orElseThrow(() -> new CorrespondenceRefusal.NoSigningKey().refused());
  }

  /// Read anew for each signature: a key ring that two threads use at once spoils both.
  private PgpKey opened(PgpKeyStore.StoredKey stored) {
    return PgpKey.parse(vault.open(place(stored.id()), stored.secret()));
  }

  static Binding place(UUID id) {
    return new Binding("openpgp key", id, "secret key");
  }
}
