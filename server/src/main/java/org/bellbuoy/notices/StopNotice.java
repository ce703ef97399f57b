package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stops a notice for good: what has not left is never sent, and the account says how many that
/// were, who did it and why. There is no way back; whoever still has to know is told by a person or
/// by the notice of a later revision.
///
/// A letter whose last dot was about to be sent in that moment may leave; the account then counts
/// it as sent, or as one of which nobody knows.
///
/// Refuses: not allowed, missing, invalid, [NoticeRefusal.StoppedForGood].
@Component
public class StopNotice {

  private final NoticeStore notices;
  private final StopStore store;
  private final NoticeSeals seals;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  StopNotice(
      NoticeStore notices,
      StopStore store,
      NoticeSeals seals,
      Authority authority,
      Clock clock,
      News news) {
    this.notices = notices;
    this.store = store;
    this.seals = seals;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void stop(Viewer viewer, String code, StopForm typed) {
    authority.require(viewer, Permission.STOP_NOTICES);
    Notice notice = notices.byCode(code).orElseThrow(() -> new Missing().refused());
    String why = typed.read(code);
    Instant now = clock.instant();
    var row = new StopStore.Row(viewer.actor(), now, seals.stopped(notice.id(), why));
    if (!store.stop(notice.id(), row)) {
      throw new NoticeRefusal.StoppedForGood().refused();
    }
    int _ = store.endLetters();
    news.tell(new NoticeChanged(viewer.actor(), now, notice.id(), NoticeState.STOPPED));
    CrashPoint.here("notices.stop.before-commit");
  }
}
