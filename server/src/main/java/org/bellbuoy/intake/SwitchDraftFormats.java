package org.bellbuoy.intake;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes reports in a format whose standard is a draft, or takes them no more.
@Component
public class SwitchDraftFormats {

  private final DraftFormatStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  SwitchDraftFormats(DraftFormatStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param wanted with the version that was read
  @Transactional
  public DraftFormats.State execute(Viewer viewer, DraftFormats.State wanted) {
    authority.require(viewer, Permission.IMPORT_REPORTS);
    if (!store.change(wanted.csafReport(), wanted.version())) {
      throw new ChangedMeanwhile(store.get().version()).refused();
    }
    DraftFormats.State now = store.get();
    news.tell(
        new DraftFormatsSwitched(
            viewer.actor(), clock.instant(), DraftFormatsSwitched.ID, now.csafReport()));
    return now;
  }
}
