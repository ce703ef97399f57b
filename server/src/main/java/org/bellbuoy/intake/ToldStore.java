package org.bellbuoy.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which report was told of which advisory, and when.
@Component
class ToldStore {

  private final JdbcClient jdbc;

  ToldStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether it had not been told before
  boolean tell(ReportId report, UUID about, Instant at) {
    return jdbc.sql(
                """
                insert into intake.told (report_id, about_id, told_at)
                values (:report, :about, :at)
                    on conflict (report_id, about_id) do nothing
                """)
            .param("report", report.value())
            .param("about", about)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Told count(SubjectId subject, UUID about) {
    return jdbc.sql(
            """
            select count(*) as reports, count(t.report_id) as told
              from intake.report_state s
              left join intake.told t on t.report_id = s.report_id and t.about_id = :about
             where s.subject_id = :subject
            """)
        .param("about", about)
        .param("subject", subject.value())
        .query((row, _) -> new Told(row.getInt("reports"), row.getInt("told")))
        .single();
  }
}
