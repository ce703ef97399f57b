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
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a fresh OpenPGP key in force. The one before it signs nothing any more, is named to the
/// world for a while, and opens letters for as long as it is kept.
///
/// Refuses: not allowed, invalid, [CorrespondenceRefusal.NoSigningKey],
/// [CorrespondenceRefusal.AnotherKeyMeanwhile].
@Component
public class RotateSigningKey {

  /// The longest fingerprint there is, of version 6 (RFC 9580 section 5.5.4.3).
  private static final int FINGERPRINT = 64;

  private static final int MOST_YEARS = 5;
  private static final int DAYS = 365;

  private final PgpKeyStore store;
  private final Vault vault;
  private final Heavy heavy;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  RotateSigningKey(
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

  /// @param instead the fingerprint of the key that it replaces
  /// @param years for how long the new one holds
  @Transactional
  public void rotate(Viewer by, String instead, int years) {
    authority.require(by, Permission.MANAGE_KEYS);
    Reading reading = new Reading();
    String meant = reading.line("instead", instead, FINGERPRINT);
    if (years < 1 || years > MOST_YEARS) {
      reading.flaw("years", "Choose from one year to five.");
    }
    reading.finish();
    PgpKeyStore.StoredKey before =
        store.inForce().orElseThrow(() -> new CorrespondenceRefusal.NoSigningKey().refused());
    Instant now = clock.instant();
    if (!before.fingerprint().equals(meant) || !store.retire(before.id(), now)) {
      throw new CorrespondenceRefusal.AnotherKeyMeanwhile().refused();
    }
    UUID id = ids.next();
    store.add(fresh(id, before, Duration.ofDays((long) years * DAYS)), now);
    news.tell(new SigningKeyRotated(by.actor(), now, id, before.id()));
  }

  /// It bears the name of the one before it.
  private PgpKeyStore.StoredKey fresh(UUID id, PgpKeyStore.StoredKey before, Duration holds) {
    byte[] secret = vault.open(SigningKey.place(before.id()), before.secret());
    PgpKey key = heavy.run(() -> PgpKey.generate(PgpKey.parse(secret).userId(), holds));
    return new PgpKeyStore.StoredKey(
        id,
        key.fingerprint(),
        key.armoredPublicKey(),
        vault.in(new SealScope(id)).bytes(SigningKey.place(id), key.encoded()));
  }
}
