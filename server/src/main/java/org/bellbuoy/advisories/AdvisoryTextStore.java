package org.bellbuoy.advisories;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Walks through all advisories, for the index of the house.
@Component
class AdvisoryTextStore {

  private final JdbcClient jdbc;

  AdvisoryTextStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long count() {
    return jdbc.sql("select count(*) from advisories.advisory").query(Long.class).single();
  }

  /// The newest first.
  List<UUID> ids(@Nullable UUID before, int most) {
    return jdbc.sql(
            """
            select id from advisories.advisory
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
