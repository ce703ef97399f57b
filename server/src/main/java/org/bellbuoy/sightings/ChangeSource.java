package org.bellbuoy.sightings;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has a public list fetched by itself from an address, or no more. A list that is switched on is
/// fetched at once.
///
/// Refuses: not allowed, invalid, changed meanwhile.
@Component
public class ChangeSource {

  private final SourceStore store;
  private final OutwardAddresses addresses;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChangeSource(
      SourceStore store, OutwardAddresses addresses, Authority authority, Clock clock, News news) {
    this.store = store;
    this.addresses = addresses;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param version as it was read
  @Transactional
  public Source execute(Viewer viewer, PublicList list, SourceForm typed, long version) {
    authority.require(viewer, Permission.RUN_HOUSE);
    String address = typed.read(addresses);
    if (!store.change(list, typed, address, clock.instant(), version)) {
      throw new ChangedMeanwhile(store.get(list).version()).refused();
    }
    Source now = store.get(list);
    news.tell(
        new SourceChanged(viewer.actor(), clock.instant(), SourceChanged.ID, list, now.fetches()));
    return now;
  }
}
