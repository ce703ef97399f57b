package org.bellbuoy.delivery;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a hook away, with all that waits to be said by it.
///
/// Refuses: not allowed, missing.
@Component
public class RemoveHook {

  private final HookStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  RemoveHook(HookStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void execute(Viewer viewer, String code) {
    authority.require(viewer, Permission.RUN_HOUSE);
    HookStore.StoredHook hook = store.findByCode(code).orElseThrow(() -> new Missing().refused());
    store.remove(hook.id());
    news.tell(new HookRemoved(viewer.actor(), clock.instant(), hook.id()));
  }
}
