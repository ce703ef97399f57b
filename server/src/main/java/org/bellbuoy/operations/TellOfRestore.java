package org.bellbuoy.operations;

import java.time.Clock;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a restore into the ledger, once, because the restore itself cannot.
@Component
public class TellOfRestore {

  private final FenceStore store;
  private final Clock clock;
  private final News news;

  TellOfRestore(FenceStore store, Clock clock, News news) {
    this.store = store;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void tell() {
    if (store.tellOnce()) {
      news.tell(new HouseRestored(Actor.machine(), clock.instant(), store.get().epoch()));
    }
  }
}
