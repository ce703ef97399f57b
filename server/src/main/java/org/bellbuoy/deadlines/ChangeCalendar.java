package org.bellbuoy.deadlines;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes the calendar for clocks that start from now on; those that run keep what was promised.
///
/// Refuses: not allowed, invalid, changed meanwhile.
@Component
public class ChangeCalendar {

  private final CalendarStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChangeCalendar(CalendarStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public StandardCalendar execute(Viewer viewer, CalendarForm typed, long expectedVersion) {
    authority.require(viewer, Permission.EDIT_POLICY);
    BusinessCalendar calendar = typed.read();
    if (!store.change(TeamCode.STANDARD, "", calendar, expectedVersion)) {
      throw new ChangedMeanwhile(store.standard().version()).refused();
    }
    news.tell(new CalendarChanged(viewer.actor(), clock.instant(), CalendarChanged.STANDARD));
    return store.standard();
  }
}
