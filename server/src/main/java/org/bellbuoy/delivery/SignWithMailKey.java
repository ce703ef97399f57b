package org.bellbuoy.delivery;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// From now on letters of a kind are signed by a key that waited. The one before it retires.
///
/// Refuses: not allowed, missing when no such key waits.
@Component
public class SignWithMailKey {

  private final MailKeyStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  SignWithMailKey(MailKeyStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void execute(Viewer viewer, MailKind kind, String selector) {
    authority.require(viewer, Permission.RUN_HOUSE);
    Instant now = clock.instant();
    store.retire(kind, now);
    if (!store.sign(kind, selector, now)) {
      throw new Missing().refused();
    }
    MailKeyStore.StoredKey signing = store.signing(kind).orElseThrow();
    news.tell(new MailKeyChanged(viewer.actor(), now, signing.id(), MailKey.State.SIGNS));
  }
}
