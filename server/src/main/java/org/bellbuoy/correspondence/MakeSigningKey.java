package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the vendor's OpenPGP key, once. Where there is one, it stays.
@Component
public class MakeSigningKey {

  /// As long as a key made at the beginning holds: three years.
  static final Duration HOLDS = Duration.ofDays(3L * 365);

  private final PgpKeyStore store;
  private final Vault vault;
  private final Heavy heavy;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  MakeSigningKey(
      PgpKeyStore store,
      Vault vault,
      Heavy heavy,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.vault = vault;
    this.heavy = heavy;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param userId such as `Acme Product Security <security@acme.example>`
  @Transactional
  public void make(Viewer by, String userId) {
    authority.require(by, Permission.MANAGE_KEYS);
    if (store.inForce().isPresent()) {
      return;
    }
    PgpKey key = heavy.run(() -> PgpKey.generate(userId, HOLDS));
    UUID id = ids.next();
    var secret = vault.in(new SealScope(id)).bytes(SigningKey.place(id), key.encoded());
    var stored = new PgpKeyStore.StoredKey(id, key.fingerprint(), key.armoredPublicKey(), secret);
    Instant now = clock.instant();
    if (store.add(stored, now)) {
      news.tell(new SigningKeyMade(by.actor(), now, id));
    }
  }
}
