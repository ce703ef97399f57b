package org.bellbuoy.deadlines;

import java.time.Clock;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets up a team with a calendar of its own, which addresses and products may then name.
///
/// Refuses: not allowed, invalid.
@Component
public class AddTeam {

  private static final int MOST = 50;

  private final CalendarStore store;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  AddTeam(CalendarStore store, Authority authority, Ids ids, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Team execute(Viewer viewer, TeamForm typed) {
    authority.require(viewer, Permission.EDIT_POLICY);
    TeamForm.Typed read = typed.readNew();
    if (store.teams().size() >= MOST) {
      throw Invalid.of("code", "There are fifty teams already.").refused();
    }
    Team team =
        new Team(ids.next(), read.code(), read.name(), read.calendar(), Optional.empty(), 0);
    if (!store.add(team)) {
      throw Invalid.of("code", "Another team has this code. Codes are never used again.").refused();
    }
    news.tell(new TeamAdded(viewer.actor(), clock.instant(), team.id()));
    return team;
  }
}
