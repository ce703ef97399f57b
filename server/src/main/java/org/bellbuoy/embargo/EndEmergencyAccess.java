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

/// Whoever knows what the circle knows, or reads by it, or administers, ends an emergency access
/// early or turns a request down. One person is enough to end what two had to begin.
///
/// Refuses: [Missing], [EmbargoRefusal.EmergencyOver].
@Component
public class EndEmergencyAccess {

  private final EmergencyStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  EndEmergencyAccess(EmergencyStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void end(Viewer by, String code) {
    UUID person = authority.requireStaff(by).personId();
    EmergencyAccess access =
        store
            .hold(code)
            .filter(found -> store.told(found.id(), person))
            .orElseThrow(() -> new Missing().refused());
    boolean may =
        authority.may(by, Permission.EMERGENCY_ACCESS)
            || authority.may(by, Permission.TAKE_PART, access.circle().value());
    if (!may) {
      throw new NotAllowed().refused();
    }
    Instant now = clock.instant();
    switch (access.at(now)) {
      case ASKED, OPEN -> store.end(access.id(), person, now);
      case LAPSED, TURNED_DOWN, WANTS_REVIEW, REVIEWED ->
          throw new EmbargoRefusal.EmergencyOver().refused();
    }
    news.tell(new EmergencyEnded(by.actor(), now, access.circle().value(), access.id()));
  }
}
