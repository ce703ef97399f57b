package org.bellbuoy.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keys that sign checkpoints.
@Component
class CheckpointKeyStore {

  record StoredKey(UUID id, Sealed sealed) {}

  private final JdbcClient jdbc;

  CheckpointKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredKey> find() {
    return jdbc.sql(
            "select id, private_sealed from audit.checkpoint_key order by made_at desc limit 1")
        .query((row, number) ->
            new StoredKey(row.getObject(1, UUID.class), Sealed.of(row.getBytes(2))))
        .optional();
  }

  byte[] publicKey(UUID id) {
    return jdbc.sql("select public_half from audit.checkpoint_key where id = :id")
        .param("id", id)
        .query((row, number) -> row.getBytes(1))
        .single();
  }

  void add(StoredKey key, byte[] publicHalf, Instant at) {
    jdbc.sql(
            """
            insert into audit.checkpoint_key (id, public_half, private_sealed, made_at)
            values (:id, :half, :sealed, :at)
            """)
        .param("id", key.id())
        .param("half", publicHalf)
        .param("sealed", key.sealed().bytes())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
