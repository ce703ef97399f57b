package org.bellbuoy.web.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bellbuoy.vault.Hashes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keys that were used, and the sealed answers that were given.
@Repository
class AnswerStore {

  private final JdbcClient db;

  AnswerStore(JdbcClient db) {
    this.db = db;
  }

  /// Takes the key; false when it is taken. While somebody else's claim is open, waits for its end.
  boolean claim(OnceKey key, Instant now, Instant until) {
    return db.sql(
                """
                insert into web.idempotency (key_hash, request_hash, claimed_at, expires_at)
                values (:key, :request, :now, :until)
                on conflict (key_hash) do update
                  set request_hash = excluded.request_hash, claimed_at = excluded.claimed_at,
                      expires_at = excluded.expires_at, answer_sealed = null
                  where idempotency.expires_at <= :now
                """)
            .param("key", key.hash())
            .param("request", key.request())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("until", until.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void keep(OnceKey key, KeptAnswer answer) {
    db.sql(
            """
            update web.idempotency set answer_sealed = :answer where key_hash = :key
            """)
        .param("answer", SealedAnswer.seal(key, answer))
        .param("key", key.hash())
        .update();
  }

  /// The answer given under a key that is taken. A key that was used for something else is refused.
  KeptAnswer find(OnceKey key, Instant now) {
    Row row =
        db.sql("select request_hash, answer_sealed from web.idempotency where key_hash = :key")
            .param("key", key.hash())
            .query(AnswerStore::row)
            .single();
    if (!Hashes.same(row.request(), key.request())) {
      throw new KeyUsedOtherwise().refused();
    }
    return SealedAnswer.open(key, row.answer());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(row.getBytes("request_hash"), row.getBytes("answer_sealed"));
  }

  @SuppressWarnings("ArrayRecordComponent") // read once, never compared as a record
  private record Row(byte[] request, byte[] answer) {}
}
