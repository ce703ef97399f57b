package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever was told of an alarm says that they looked into it.
@Component
public class SeeReadingAlarm {

  private final ReaderStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  SeeReadingAlarm(ReaderStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void see(Viewer by, String code) {
    UUID person = authority.requireStaff(by).personId();
    Instant now = clock.instant();
    if (!store.seen(person, code, now)) {
      throw new Missing().refused();
    }
    news.tell(new ReadingAlarmSeen(by.actor(), now, person));
  }
}
