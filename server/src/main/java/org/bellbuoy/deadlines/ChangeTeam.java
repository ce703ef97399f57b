package org.bellbuoy.deadlines;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes the name and the calendar of a team, also of one that was retired. As with the calendar
/// of the house, clocks that run keep what was promised, and only what is left of a clock that
/// stands still is counted by the new one.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile.
@Component
public class ChangeTeam {

  private final CalendarStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChangeTeam(CalendarStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Team execute(Viewer viewer, String code, TeamForm typed, long expected) {
    authority.require(viewer, Permission.EDIT_POLICY);
    TeamCode team = new TeamCode(code);
    Team before =
        store
            .find(team)
            .filter(each -> !team.isStandard())
            .orElseThrow(() -> new Missing().refused());
    TeamForm.Typed read = typed.read();
    if (!store.change(team, read.name(), read.calendar(), expected)) {
      throw new ChangedMeanwhile(before.version()).refused();
    }
    news.tell(new CalendarChanged(viewer.actor(), clock.instant(), before.id()));
    return store.find(team).orElseThrow();
  }
}
