package org.bellbuoy.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The secrets shared with people's code generators.
@Repository
class CodeGeneratorStore {

  /// A generator; it counts from when its first code was shown.
  record Row(UUID person, Sealed secret, long lastStep, Optional<Instant> confirmedAt) {}

  private final JdbcClient db;

  CodeGeneratorStore(JdbcClient db) {
    this.db = db;
  }

  /// Puts a secret in place that is not confirmed yet; one that is stays.
  boolean begin(UUID person, Sealed secret, Instant now) {
    return db.sql(
                """
                insert into identity.code_generator as g
                       (person_id, secret_sealed, last_step, created_at)
                values (:person, :secret, 0, :now)
                on conflict (person_id) do update
                   set secret_sealed = excluded.secret_sealed, created_at = excluded.created_at,
                       version = g.version + 1
                 where g.confirmed_at is null
                """)
            .param("person", person)
            .param("secret", secret.bytes())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Held until the transaction ends, so that a code is taken once.
  Optional<Row> hold(UUID person) {
    return db.sql(
            """
            select person_id, secret_sealed, last_step, confirmed_at
              from identity.code_generator where person_id = :person for update
            """)
        .param("person", person)
        .query(CodeGeneratorStore::row)
        .optional();
  }

  boolean isConfirmed(UUID person) {
    return db.sql(
                """
                select count(*) from identity.code_generator
                 where person_id = :person and confirmed_at is not null
                """)
            .param("person", person)
            .query(Long.class)
            .single()
        == 1;
  }

  void used(UUID person, long step, Instant now) {
    db.sql(
            """
            update identity.code_generator
               set last_step = :step, confirmed_at = coalesce(confirmed_at, :now),
                   version = version + 1
             where person_id = :person
            """)
        .param("person", person)
        .param("step", step)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean remove(UUID person) {
    return db.sql("delete from identity.code_generator where person_id = :person")
            .param("person", person)
            .update()
        == 1;
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("person_id", UUID.class),
        Sealed.of(row.getBytes("secret_sealed")),
        row.getLong("last_step"),
        Columns.optionalInstant(row, "confirmed_at"));
  }
}
