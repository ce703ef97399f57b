package org.bellbuoy.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The challenges that were answered, until they would have run out anyway.
@Repository
class ChallengeStore {

  private final JdbcClient db;

  ChallengeStore(JdbcClient db) {
    this.db = db;
  }

  /// False when it was there already.
  boolean add(byte[] hash, Instant expiresAt) {
    return db.sql(
                """
                insert into identity.spent_challenge (hash, expires_at) values (:hash, :expiresAt)
                on conflict (hash) do nothing
                """)
            .param("hash", hash)
            .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void forget(Instant before) {
    db.sql("delete from identity.spent_challenge where expires_at < :before")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }
}
