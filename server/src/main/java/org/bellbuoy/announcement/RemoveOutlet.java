package org.bellbuoy.announcement;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an outlet away. What was put there stays there, and is not read back any more.
///
/// Refuses: not allowed, missing.
@Component
public class RemoveOutlet {

  private final OutletStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  RemoveOutlet(OutletStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void execute(Viewer viewer, String code) {
    authority.require(viewer, Permission.RUN_HOUSE);
    OutletStore.StoredOutlet outlet =
        store.findByCode(code).orElseThrow(() -> new Missing().refused());
    store.remove(outlet.id());
    news.tell(new OutletRemoved(viewer.actor(), clock.instant(), outlet.id()));
  }
}
