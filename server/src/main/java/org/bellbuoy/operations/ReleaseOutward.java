package org.bellbuoy.operations;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.OutwardReleased;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets go what was held back since a restore. A new epoch begins.
///
/// Refuses: not allowed, changed meanwhile.
@Component
public class ReleaseOutward {

  private final FenceStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ReleaseOutward(FenceStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Outward release(Viewer by, long expected) {
    authority.require(by, Permission.RUN_HOUSE);
    UUID epoch = UUID.randomUUID();
    if (!store.release(epoch, expected)) {
      throw new ChangedMeanwhile(store.get().version()).refused();
    }
    news.tell(new OutwardReleased(by.actor(), clock.instant(), epoch));
    return store.get();
  }
}
