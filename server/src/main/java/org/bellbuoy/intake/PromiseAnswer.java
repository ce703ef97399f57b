package org.bellbuoy.intake;

import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// The promise that a human answers, from the arrival on: by the calendar of the team that the
/// address named as the report came, whatever it names since, or else by the standard one.
@Component
class PromiseAnswer {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final ReportTeamStore teams;
  private final Deadlines deadlines;
  private final StartClock start;

  PromiseAnswer(ReportTeamStore teams, Deadlines deadlines, StartClock start) {
    this.teams = teams;
    this.deadlines = deadlines;
    this.start = start;
  }

  /// Keeps who is to answer what just arrived.
  void by(ReportId report, TeamCode team) {
    if (!team.isStandard()) {
      teams.add(report, team);
    }
  }

  /// A promise that runs already goes on.
  RunningClock promise(Viewer viewer, Report report) {
    ClockOrder order =
        ClockOrder.byRule(ClockKind.HUMAN_ANSWER, report.id().value(), report.arrivedAt());
    return start.execute(viewer, order.by(teams.of(report.id())));
  }

  /// By when, as was promised when it came.
  Optional<Instant> due(Report report) {
    return deadlines.due(HOUSE, ClockKind.HUMAN_ANSWER, report.arrivedAt(), teams.of(report.id()));
  }
}
