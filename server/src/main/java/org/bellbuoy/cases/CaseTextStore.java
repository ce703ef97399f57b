package org.bellbuoy.cases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Walks through all cases, for the index of the house.
@Component
class CaseTextStore {

  private final JdbcClient jdbc;

  CaseTextStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long count() {
    return jdbc.sql("select count(*) from cases.case_file").query(Long.class).single();
  }

  /// The newest first.
  List<UUID> ids(@Nullable UUID before, int most) {
    return jdbc.sql(
            """
            select id from cases.case_file
             where cast(:before as uuid) is null or id < :before
             order by id desc
             limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }
}
