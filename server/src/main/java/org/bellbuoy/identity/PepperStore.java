package org.bellbuoy.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The sealed key of the keyed hash.
@Repository
class PepperStore {

  private final JdbcClient db;

  PepperStore(JdbcClient db) {
    this.db = db;
  }

  Optional<byte[]> find(UUID id) {
    return db.sql("select key_sealed from identity.pepper where id = :id")
        .param("id", id)
        .query((row, _) -> row.getBytes("key_sealed"))
        .optional();
  }

  void add(UUID id, byte[] sealed) {
    db.sql(
            """
            insert into identity.pepper (id, key_sealed) values (:id, :sealed)
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("sealed", sealed)
        .update();
  }
}
