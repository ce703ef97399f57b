package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A lead joins a circle unasked. It is written down, and the circle is told.
@Component
public class JoinCircle {

  private final EmbargoStore store;
  private final CircleStore circles;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  JoinCircle(EmbargoStore store, CircleStore circles, Authority authority, Clock clock, News news) {
    this.store = store;
    this.circles = circles;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void join(Viewer by, EmbargoId circle) {
    authority.require(by, Permission.JOIN_CASE);
    UUID person = by.actor().personId().orElseThrow(() -> new NotAllowed().refused());
    if (store.find(circle).isEmpty()) {
      throw new Missing().refused();
    }
    Instant now = clock.instant();
    if (circles.add(circle, new CircleMember(person, now, by.actor()))) {
      news.tell(new CircleJoined(by.actor(), now, circle.value(), person));
    }
  }
}
