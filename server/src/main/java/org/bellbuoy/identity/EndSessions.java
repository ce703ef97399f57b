package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends every session of a person at once, on every device; they may sign in again. For
/// administrators, when a device was lost or a session looks odd. Refuses: [NotAllowed], [Missing].
@Component
public class EndSessions {

  private final SessionStore sessions;
  private final PersonStore people;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  EndSessions(
      SessionStore sessions, PersonStore people, Authority authority, News news, Clock clock) {
    this.sessions = sessions;
    this.people = people;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer, UUID person) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    if (people.find(person).isEmpty()) {
      throw new Refused(new Missing());
    }
    Instant now = clock.instant();
    sessions
        .endAll(person, now)
        .forEach(ended -> news.tell(new SessionEnded(viewer.actor(), now, ended, person)));
  }
}
