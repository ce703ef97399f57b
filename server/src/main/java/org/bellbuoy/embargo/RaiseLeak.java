package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Any member says that something is known outside already. A lead decides.
@Component
public class RaiseLeak {

  static final int WORDS = 4_000;

  private final LeakStore leaks;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  RaiseLeak(LeakStore leaks, Authority authority, Ids ids, Clock clock, News news) {
    this.leaks = leaks;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param words what was seen, and where
  @Transactional
  public void raise(Viewer by, EmbargoId id, String words) {
    authority.require(by, Permission.TAKE_PART, id.value());
    Reading reading = new Reading();
    String said = reading.block("seen", words, WORDS);
    reading.finish();
    Instant now = clock.instant();
    Leak leak = new Leak(ids.next(), ids.code(), id, Leak.State.RAISED, now, by.actor(), said);
    leaks.add(leak);
    news.tell(new LeakRaised(by.actor(), now, id.value(), leak.id()));
  }
}
