package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends one of one's own sessions, on whatever device it is. Refuses: [Missing].
@Component
public class RevokeSession {

  private final SessionStore sessions;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  RevokeSession(SessionStore sessions, Authority authority, News news, Clock clock) {
    this.sessions = sessions;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer, String code) {
    Viewer.Staff owner = authority.requireStaff(viewer);
    Instant now = clock.instant();
    UUID session =
        sessions.end(owner.personId(), code, now).orElseThrow(() -> new Refused(new Missing()));
    news.tell(new SessionEnded(owner.actor(), now, session, owner.personId()));
  }
}
