package org.bellbuoy.intake;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// First actions in incidents, one for each report.
@Component
class FirstActionStore {

  private final JdbcClient jdbc;

  FirstActionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<FirstAction> find(ReportId report) {
    return jdbc.sql("select action, by_id, at from intake.first_action where report_id = :report")
        .param("report", report.value())
        .query((row, _) ->
            new FirstAction(
                FirstAction.Kind.valueOf(row.getString("action")),
                row.getObject("by_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /// @return false when there was one
  boolean add(ReportId report, FirstAction action) {
    return jdbc.sql(
                """
                insert into intake.first_action (report_id, action, by_id, at)
                values (:report, :action, :by, :at)
                on conflict (report_id) do nothing
                """)
            .param("report", report.value())
            .param("action", action.kind().name())
            .param("by", action.by())
            .param("at", action.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
