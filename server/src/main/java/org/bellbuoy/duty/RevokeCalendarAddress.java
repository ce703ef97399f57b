package org.bellbuoy.duty;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the address of one's own calendar away. Without one nothing happens.
@Component
public class RevokeCalendarAddress {

  private final CalendarAddressStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  RevokeCalendarAddress(CalendarAddressStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void execute(Viewer viewer) {
    authority.require(viewer, Permission.OWN_ACCESS);
    UUID person = authority.requireStaff(viewer).personId();
    if (store.remove(person)) {
      news.tell(new CalendarAddressRevoked(viewer.actor(), clock.instant(), person));
    }
  }
}
