package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person leaves a circle, or a lead in it takes the person out.
///
/// Refuses: [EmbargoRefusal.NobodyWouldBeLeft].
@Component
public class LeaveCircle {

  private final CircleStore circles;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  LeaveCircle(CircleStore circles, Authority authority, Clock clock, News news) {
    this.circles = circles;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void leave(Viewer by, EmbargoId circle, UUID person) {
    boolean oneself = by.actor().personId().equals(Optional.of(person));
    authority.require(by, oneself ? Permission.TAKE_PART : Permission.LEAD_CASE, circle.value());
    circles.lock(circle);
    List<CircleMember> members = circles.members(circle);
    if (members.size() == 1 && members.getFirst().person().equals(person)) {
      throw new EmbargoRefusal.NobodyWouldBeLeft().refused();
    }
    Instant now = clock.instant();
    if (circles.remove(circle, person, by.actor(), now)) {
      news.tell(new CircleLeft(by.actor(), now, circle.value(), person));
    }
  }
}
