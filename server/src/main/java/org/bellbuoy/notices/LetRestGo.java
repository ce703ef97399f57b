package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends the pilot of a notice: whoever looked at how it went lets the rest go at once.
///
/// Refuses: not allowed, missing, [NoticeRefusal.NothingWaits].
@Component
public class LetRestGo {

  private final NoticeStore notices;
  private final PilotStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  LetRestGo(NoticeStore notices, PilotStore store, Authority authority, Clock clock, News news) {
    this.notices = notices;
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void letGo(Viewer viewer, String code) {
    authority.require(viewer, Permission.TURN_NOTICES);
    Notice notice = notices.byCode(code).orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    if (!store.letGo(notice.id(), viewer.actor(), now)) {
      throw new NoticeRefusal.NothingWaits().refused();
    }
    news.tell(new PilotEnded(viewer.actor(), now, notice.id()));
  }
}
