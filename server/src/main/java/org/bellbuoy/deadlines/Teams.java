package org.bellbuoy.deadlines;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The teams with calendars of their own. Any member of staff may know them.
@Component
public class Teams {

  private static final int LONGEST = 40;

  private final CalendarStore store;
  private final ObjectProvider<NamesTeams> naming;
  private final Authority authority;

  Teams(CalendarStore store, ObjectProvider<NamesTeams> naming, Authority authority) {
    this.store = store;
    this.naming = naming;
    this.authority = authority;
  }

  /// All of them, also those that were retired.
  public List<Team> all(Viewer viewer) {
    authority.require(viewer, Permission.STAFF);
    return store.teams();
  }

  /// Those that something may name, and the one that it names already. Empty while the house has
  /// the standard calendar alone, so that nobody is asked to choose.
  public List<Team> offered(Viewer viewer, TeamCode named) {
    return all(viewer).stream()
        .filter(team -> !team.retired() || team.code().equals(named))
        .toList();
  }

  public Team get(Viewer viewer, String code) {
    return find(viewer, new TeamCode(code)).orElseThrow(() -> new Missing().refused());
  }

  /// Empty for the standard calendar.
  public Optional<Team> find(Viewer viewer, TeamCode code) {
    authority.require(viewer, Permission.STAFF);
    return code.isStandard() ? Optional.empty() : store.find(code);
  }

  /// What names a team, in words.
  public List<String> naming(Viewer viewer, TeamCode code) {
    authority.require(viewer, Permission.STAFF);
    return naming.stream().flatMap(each -> each.naming(code).stream()).sorted().toList();
  }

  /// The team that somebody chose; nothing typed is the standard calendar.
  ///
  /// @param before what was named so far, which may stay though it was retired
  public TeamCode chosen(Reading reading, @Nullable String typed, TeamCode before) {
    TeamCode code = new TeamCode(reading.optionalLine("team", typed, LONGEST));
    boolean may =
        code.isStandard()
            || code.equals(before)
            || store.find(code).filter(team -> !team.retired()).isPresent();
    if (!may) {
      reading.flaw("team", "Choose one of the teams, or the standard calendar.");
      return before;
    }
    return code;
  }
}
