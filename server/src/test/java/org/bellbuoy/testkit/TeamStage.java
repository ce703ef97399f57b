package org.bellbuoy.testkit;

import java.util.List;
import org.bellbuoy.deadlines.AddTeam;
import org.bellbuoy.deadlines.TeamForm;
import org.bellbuoy.deadlines.Teams;
import org.bellbuoy.identity.Viewer;

/// A team that answers from Brisbane.
public final class TeamStage {

  private static final Viewer HOUSE = new Viewer.Machine();

  private TeamStage() {}

  /// Its code; it is set up when it is not there.
  public static synchronized String brisbane() {
    return team("brisbane", "Australia/Brisbane");
  }

  public static synchronized String team(String code, String zone) {
    boolean there =
        TestHouse.get(Teams.class).all(HOUSE).stream()
            .anyMatch(team -> team.code().value().equals(code));
    if (!there) {
      List<String> week = List.of("monday", "tuesday", "wednesday", "thursday", "friday");
      TeamForm form = new TeamForm(code, "Team " + code, zone, "09:00", "17:00", week, "", "", "");
      TestHouse.get(AddTeam.class).execute(HOUSE, form);
    }
    return code;
  }
}
