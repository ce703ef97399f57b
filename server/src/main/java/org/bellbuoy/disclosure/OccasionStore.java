package org.bellbuoy.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// From when to when an occasion held without its advisory. No row is deleted.
@Repository
class OccasionStore {

  private final JdbcClient jdbc;

  OccasionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Those that hold without their advisory.
  List<Unmet> unmet(CaseId about) {
    return jdbc.sql(
            """
            select id, kind, since from disclosure.occasion
             where case_id = :case and ended_at is null
             order by since, id
            """)
        .param("case", about.value())
        .query(OccasionStore::unmet)
        .list();
  }

  /// @return false when it is known already
  boolean add(UUID id, CaseId about, Occasion occasion, Instant since) {
    return jdbc.sql(
                """
                insert into disclosure.occasion (id, case_id, kind, since)
                values (:id, :case, :kind, :since)
                on conflict do nothing
                """)
            .param("id", id)
            .param("case", about.value())
            .param("kind", occasion.name())
            .param("since", Row.utc(since))
            .update()
        == 1;
  }

  void end(UUID id, Instant at) {
    int _ =
        jdbc.sql(
                """
                update disclosure.occasion set ended_at = :at
                 where id = :id and ended_at is null
                """)
            .param("at", Row.utc(at))
            .param("id", id)
            .update();
  }

  private static Unmet unmet(ResultSet row, int number) throws SQLException {
    return new Unmet(
        row.getObject("id", UUID.class),
        Occasion.valueOf(row.getString("kind")),
        Row.known(row, "since"));
  }

  /// One that holds without its advisory.
  record Unmet(UUID id, Occasion occasion, Instant since) {}
}
