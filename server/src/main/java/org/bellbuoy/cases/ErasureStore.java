package org.bellbuoy.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Confirmed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which cases are erased or are to be.
@Component
class ErasureStore {

  private final JdbcClient jdbc;

  ErasureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Erasure> find(CaseId id) {
    return jdbc.sql(
            """
            select ground, proposed_by, proposed_at, confirmed_by, erased_at, alone
              from cases.erasure
             where case_id = :case
            """)
        .param("case", id.value())
        .query(ErasureStore::erasure)
        .optional();
  }

  /// @return whether nobody had before
  boolean propose(CaseId id, Erasure.Ground ground, UUID by, Instant at) {
    return jdbc.sql(
                """
                insert into cases.erasure (case_id, ground, proposed_by, proposed_at)
                values (:case, :ground, :by, :at)
                on conflict (case_id) do nothing
                """)
            .param("case", id.value())
            .param("ground", ground.name())
            .param("by", by)
            .param("at", CaseStore.utc(at))
            .update()
        == 1;
  }

  boolean withdraw(CaseId id) {
    return jdbc.sql("delete from cases.erasure where case_id = :case and erased_at is null")
            .param("case", id.value())
            .update()
        == 1;
  }

  /// @return whether it was proposed and not done yet
  boolean confirm(CaseId id, UUID by, Instant at, Confirmed how) {
    return jdbc.sql(
                """
                update cases.erasure set confirmed_by = :by, erased_at = :at, alone = :alone
                 where case_id = :case and erased_at is null
                """)
            .param("case", id.value())
            .param("by", by)
            .param("at", CaseStore.utc(at))
            .param("alone", how == Confirmed.ALONE)
            .update()
        == 1;
  }

  private static Erasure erasure(ResultSet row, int number) throws SQLException {
    OffsetDateTime erased = row.getObject("erased_at", OffsetDateTime.class);
    return new Erasure(
        Erasure.Ground.valueOf(row.getString("ground")),
        row.getObject("proposed_by", UUID.class),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        row.getObject("confirmed_by", UUID.class),
        erased == null ? null : erased.toInstant(),
        row.getBoolean("alone"));
  }
}
