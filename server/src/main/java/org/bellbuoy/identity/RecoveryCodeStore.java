package org.bellbuoy.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The hashes of codes for when everything else is lost.
@Repository
class RecoveryCodeStore {

  private final JdbcClient db;

  RecoveryCodeStore(JdbcClient db) {
    this.db = db;
  }

  void add(UUID person, byte[] hash, Instant now) {
    db.sql(
            """
            insert into identity.recovery_code (person_id, hash, made_at)
            values (:person, :hash, :now)
            """)
        .param("person", person)
        .param("hash", hash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Uses a code up, in one step: of two who come at once, one is refused.
  boolean use(UUID person, byte[] hash, Instant now) {
    return db.sql(
                """
                update identity.recovery_code set used_at = :now
                 where person_id = :person and hash = :hash and used_at is null
                """)
            .param("person", person)
            .param("hash", hash)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  int left(UUID person) {
    return db.sql(
            """
            select count(*) from identity.recovery_code
             where person_id = :person and used_at is null
            """)
        .param("person", person)
        .query(Integer.class)
        .single();
  }

  void removeAll(UUID person) {
    db.sql("delete from identity.recovery_code where person_id = :person")
        .param("person", person)
        .update();
  }
}
