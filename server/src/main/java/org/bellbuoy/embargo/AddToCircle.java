package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member lets another person know. Adding somebody who is there already changes nothing.
@Component
public class AddToCircle {

  private final CircleStore circles;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  AddToCircle(CircleStore circles, Authority authority, Clock clock, News news) {
    this.circles = circles;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void add(Viewer by, EmbargoId circle, UUID person) {
    authority.require(by, Permission.WORK_CASE, circle.value());
    Instant now = clock.instant();
    if (circles.add(circle, new CircleMember(person, now, by.actor()))) {
      news.tell(new CircleJoined(by.actor(), now, circle.value(), person));
    }
  }
}
