package org.bellbuoy.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody says that they saw a warning and take care of it; it goes to nobody else. Saying it
/// twice changes nothing. The clock runs on.
///
/// Refuses: not allowed, missing.
@Component
public class SeeWarning {

  private final WarningStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  SeeWarning(WarningStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void execute(Viewer viewer, String code) {
    authority.require(viewer, Permission.ANSWER_REPORT);
    UUID person = authority.requireStaff(viewer).personId();
    Warning warning = store.find(code).orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    if (store.seen(code, person, now)) {
      news.tell(new WarningSeen(viewer.actor(), now, warning.id()));
    }
  }
}
