package org.bellbuoy.deadlines;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets nothing new name a team. What names it already goes on counting by its calendar until
/// somebody names another, and so do the clocks that run. A second time changes nothing.
///
/// Refuses: not allowed, missing.
@Component
public class RetireTeam {

  private final CalendarStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  RetireTeam(CalendarStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Team execute(Viewer viewer, String code) {
    authority.require(viewer, Permission.EDIT_POLICY);
    TeamCode team = new TeamCode(code);
    Team before =
        store
            .find(team)
            .filter(each -> !team.isStandard())
            .orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    if (store.retire(team, now)) {
      news.tell(new TeamRetired(viewer.actor(), now, before.id()));
    }
    return store.find(team).orElseThrow();
  }
}
