package org.bellbuoy.correspondence;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has keys of reporters asked for by Web Key Directory, or asked for no more.
@Component
public class SwitchKeyDirectory {

  private final KeyLookupStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  SwitchKeyDirectory(KeyLookupStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param wanted with the version that was read
  @Transactional
  public KeyDirectory.State execute(Viewer viewer, KeyDirectory.State wanted) {
    authority.require(viewer, Permission.MANAGE_KEYS);
    if (!store.change(wanted.asks(), wanted.version())) {
      throw new ChangedMeanwhile(store.state().version()).refused();
    }
    KeyDirectory.State now = store.state();
    news.tell(
        new KeyDirectorySwitched(
            viewer.actor(), clock.instant(), KeyDirectorySwitched.ID, now.asks()));
    return now;
  }
}
