package org.bellbuoy.operations;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds back whatever would leave the house, for instance because this is a copy of the real one.
///
/// Refuses: not allowed, changed meanwhile.
@Component
public class HoldOutward {

  private final FenceStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  HoldOutward(FenceStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Outward hold(Viewer by, long expected) {
    authority.require(by, Permission.RUN_HOUSE);
    Instant now = clock.instant();
    if (!store.hold(now, expected)) {
      throw new ChangedMeanwhile(store.get().version()).refused();
    }
    Outward held = store.get();
    news.tell(new OutwardWasHeld(by.actor(), now, held.epoch()));
    return held;
  }
}
