package org.bellbuoy.intake;

import org.bellbuoy.deadlines.TeamCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which team was to answer a report by the address it came in at, as that address named it then.
@Repository
class ReportTeamStore {

  private final JdbcClient jdbc;

  ReportTeamStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ReportId report, TeamCode team) {
    jdbc.sql(
            """
            insert into intake.report_team (report_id, team) values (:report, :team)
            on conflict (report_id) do nothing
            """)
        .param("report", report.value())
        .param("team", team.value())
        .update();
  }

  TeamCode of(ReportId report) {
    return jdbc.sql("select team from intake.report_team where report_id = :report")
        .param("report", report.value())
        .query((row, _) -> new TeamCode(row.getString("team")))
        .optional()
        .orElse(TeamCode.STANDARD);
  }
}
