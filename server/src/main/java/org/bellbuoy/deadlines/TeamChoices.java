package org.bellbuoy.deadlines;

import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.web.page.Choice;

/// The teams as forms offer them. Where there is none, the form asks nothing.
public final class TeamChoices {

  private TeamChoices() {}

  /// The standard calendar first; nothing at all where there is no team.
  public static List<Choice> of(List<Team> offered) {
    return offered.isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(Choice.of("", "Nobody: the business calendar")),
                offered.stream().map(TeamChoices::choice))
            .toList();
  }

  private static Choice choice(Team team) {
    String name = team.name() + ", " + team.calendar().zone().getId();
    return Choice.of(team.code().value(), team.retired() ? name + " (retired)" : name);
  }
}
