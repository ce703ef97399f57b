package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stops what an administrator has asked for: by an administrator, or by the person it is about,
/// who has lost nothing then. Refuses: [NotAllowed], [Missing].
@Component
public class StopRecovery {

  private final RecoveryStore store;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  StopRecovery(RecoveryStore store, Authority authority, News news, Clock clock) {
    this.store = store;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer, UUID person) {
    if (!authority.requireStaff(viewer).personId().equals(person)) {
      authority.require(viewer, Permission.MANAGE_PEOPLE);
    }
    Instant now = clock.instant();
    Recovery open = store.openOf(person, now).orElseThrow(() -> new Refused(new Missing()));
    if (!store.end(open.id(), null, now)) {
      throw new Refused(new Missing());
    }
    news.tell(new RecoveryStopped(viewer.actor(), now, person));
  }
}
