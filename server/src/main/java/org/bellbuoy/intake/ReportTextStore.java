package org.bellbuoy.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Walks through all reports, for the index of the house.
@Component
class ReportTextStore {

  private final JdbcClient jdbc;

  ReportTextStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long count() {
    return jdbc.sql("select count(*) from intake.report_state").query(Long.class).single();
  }

  /// The newest first.
  List<UUID> ids(@Nullable UUID before, int most) {
    return jdbc.sql(
            """
            select report_id from intake.report_state
             where cast(:before as uuid) is null or report_id < :before
             order by report_id desc
             limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, _) -> row.getObject("report_id", UUID.class))
        .list();
  }
}
