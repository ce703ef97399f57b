package org.bellbuoy.notices;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds a notice, or lets it go on. What was handed to the mail server already cannot be held.
///
/// Refuses: not allowed, missing, [NoticeRefusal.StoppedForGood]. Doing it twice changes nothing.
@Component
public class TurnNotice {

  private final NoticeStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  TurnNotice(NoticeStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void turn(Viewer viewer, String code, NoticeState to) {
    authority.require(viewer, Permission.TURN_NOTICES);
    Notice notice = store.byCode(code).orElseThrow(() -> new Missing().refused());
    NoticeState from =
        switch (to) {
          case GOING -> NoticeState.PAUSED;
          case PAUSED -> NoticeState.GOING;
          case STOPPED -> throw new IllegalArgumentException("StopNotice stops, and says why");
        };
    if (notice.state() == NoticeState.STOPPED) {
      throw new NoticeRefusal.StoppedForGood().refused();
    }
    if (store.turn(notice.id(), from, to)) {
      news.tell(new NoticeChanged(viewer.actor(), clock.instant(), notice.id(), to));
    }
  }
}
