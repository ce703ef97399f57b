package org.bellbuoy.policy;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what of the house is used. What is switched off is seen nowhere from now on, and keeps what
/// it holds; switched on again, it is as it was.
///
/// Refuses: not allowed, invalid, changed meanwhile.
@Component
public class ChooseSurfaces {

  private final SurfaceStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChooseSurfaces(SurfaceStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Surfaces choose(Viewer viewer, SurfaceForm typed, long expected) {
    authority.require(viewer, Permission.EDIT_POLICY);
    if (!store.change(typed.read(), expected)) {
      throw new ChangedMeanwhile(store.surfaces().version()).refused();
    }
    Surfaces now = store.surfaces();
    news.tell(
        new SurfacesChosen(viewer.actor(), clock.instant(), SurfacesChosen.ID, now.version()));
    return now;
  }
}
