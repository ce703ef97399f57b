package org.bellbuoy.correspondence;

import java.time.Clock;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the vendor's name on its OpenPGP key when it bears another one. The first key is made
/// before anybody has said who the vendor is.
@Component
public class NameSigningKey {

  private final PgpKeyStore store;
  private final Vault vault;
  private final Heavy heavy;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  NameSigningKey(
      PgpKeyStore store, Vault vault, Heavy heavy, Authority authority, Clock clock, News news) {
    this.store = store;
    this.vault = vault;
    this.heavy = heavy;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param userId such as `Acme Product Security <security@acme.example>`
  @Transactional
  public void name(Viewer by, String userId) {
    authority.require(by, Permission.MANAGE_KEYS);
    Optional<PgpKeyStore.StoredKey> inForce = store.inForce();
    if (inForce.isEmpty()) {
      return;
    }
    PgpKeyStore.StoredKey stored = inForce.get();
    byte[] secret = vault.open(SigningKey.place(stored.id()), stored.secret());
    Optional<PgpKey> named = heavy.run(() -> renamed(PgpKey.parse(secret), userId));
    named.ifPresent(key -> {
      store.change(sealed(stored, key));
      news.tell(new SigningKeyNamed(by.actor(), clock.instant(), stored.id()));
    });
  }

  private static Optional<PgpKey> renamed(PgpKey key, String userId) {
    return key.userId().equals(userId) ? Optional.empty() : Optional.of(key.named(userId));
  }

  private PgpKeyStore.StoredKey sealed(PgpKeyStore.StoredKey stored, PgpKey key) {
    return new PgpKeyStore.StoredKey(
        stored.id(),
        stored.fingerprint(),
        key.armoredPublicKey(),
        vault.in(new SealScope(stored.id())).bytes(SigningKey.place(stored.id()), key.encoded()));
  }
}
