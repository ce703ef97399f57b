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

/// Somebody who was told says that they saw it, and it stops ringing for them.
///
/// Refuses: [Missing].
@Component
public class SeeEmergencyAccess {

  private final EmergencyStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  SeeEmergencyAccess(EmergencyStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void see(Viewer by, String code) {
    UUID person = authority.requireStaff(by).personId();
    EmergencyAccess access =
        store
            .find(code)
            .filter(found -> store.told(found.id(), person))
            .orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    store.seen(access.id(), person, now);
    news.tell(new EmergencySeen(by.actor(), now, access.circle().value(), access.id()));
  }
}
