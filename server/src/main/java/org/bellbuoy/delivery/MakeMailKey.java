package org.bellbuoy.delivery;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
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
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a key by which letters can be signed, once its record stands in the DNS. Its private half
/// is kept sealed and shown to nobody.
///
/// Refuses: not allowed.
@Component
public class MakeMailKey {

  private static final int BITS = 2048; // what every receiver takes (RFC 8301 section 3.2)
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final MailKeyStore store;
  private final Authority authority;
  private final Vault vault;
  private final Heavy heavy;
  private final Ids ids;
  private final Clock clock;
  private final News news;
  private final TransactionTemplate transaction;

  MakeMailKey(
      MailKeyStore store,
      Authority authority,
      Vault vault,
      Heavy heavy,
      Ids ids,
      Clock clock,
      News news,
      TransactionTemplate transaction) {
    this.store = store;
    this.authority = authority;
    this.vault = vault;
    this.heavy = heavy;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
    this.transaction = transaction;
  }

  /// One for letters of correspondence.
  public MailKey execute(Viewer viewer) {
    return execute(viewer, MailKind.CORRESPONDENCE);
  }

  public MailKey execute(Viewer viewer, MailKind kind) {
    authority.require(viewer, Permission.RUN_HOUSE);
    KeyPair pair = heavy.run(MakeMailKey::pair);
    UUID id = ids.next();
    Instant now = clock.instant();
    String selector = "b" + DAY.format(now) + ids.code().substring(0, 4);
    String shown = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    MailKey key = new MailKey(selector, shown, MailKey.State.WAITS, now);
    transaction.executeWithoutResult(_ -> {
      byte[] half = pair.getPrivate().getEncoded();
      store.add(id, kind, key, vault.in(new SealScope(id)).bytes(MailKeys.binding(id), half));
      news.tell(new MailKeyChanged(viewer.actor(), now, id, MailKey.State.WAITS));
    });
    return key;
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
