package org.bellbuoy.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is to begin anew.
@Repository
class RecoveryStore {

  private static final String OPEN =
      """
      select id, code, person_id, asked_by, asked_at, expires_at
        from identity.recovery
       where ended_at is null and expires_at > :now
      """;

  private final JdbcClient db;

  RecoveryStore(JdbcClient db) {
    this.db = db;
  }

  void add(Recovery recovery) {
    db.sql(
            """
            insert into identity.recovery
                   (id, code, person_id, asked_by, asked_at, expires_at)
            values (:id, :code, :person, :by, :at, :end)
            """)
        .param("id", recovery.id())
        .param("code", recovery.code())
        .param("person", recovery.person())
        .param("by", recovery.askedBy())
        .param("at", recovery.askedAt().atOffset(ZoneOffset.UTC))
        .param("end", recovery.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Recovery> open(Instant now) {
    return db.sql(OPEN + " order by asked_at")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(RecoveryStore::recovery)
        .list();
  }

  Optional<Recovery> openOf(UUID person, Instant now) {
    return db.sql(OPEN + " and person_id = :person")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("person", person)
        .query(RecoveryStore::recovery)
        .optional();
  }

  /// Ends those of this person that have run out, so that a new one may be asked for.
  void endRunOut(UUID person, Instant now) {
    db.sql(
            """
            update identity.recovery set ended_at = :now, version = version + 1
             where person_id = :person and ended_at is null and expires_at <= :now
            """)
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Ends one, in one step: of two who come at once, one is refused.
  boolean end(UUID id, @Nullable UUID confirmedBy, Instant now) {
    return db.sql(
                """
                update identity.recovery
                   set ended_at = :now, confirmed_by = cast(:by as uuid), version = version + 1
                 where id = :id and ended_at is null
                """)
            .param("id", id)
            .param("by", confirmedBy)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Recovery recovery(ResultSet row, int number) throws SQLException {
    return new Recovery(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getObject("person_id", UUID.class),
        row.getObject("asked_by", UUID.class),
        Columns.instant(row, "asked_at"),
        Columns.instant(row, "expires_at"));
  }
}
