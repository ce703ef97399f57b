package org.bellbuoy.correspondence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.parsing.SeenKey;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Certificates of others, and what their signatures said.
@Component
class KnownKeyStore {

  record StoredKey(
      UUID id, Sealed certificate, boolean onRecord, KeySource source, @Nullable KeyDoubt doubt) {}

  /// @param doubt why it is not on record, or null
  record NewKey(
      UUID id,
      ThreadId thread,
      SeenKey seen,
      Sealed certificate,
      KeySource source,
      @Nullable KeyDoubt doubt,
      Instant at) {}

  private final JdbcClient jdbc;

  KnownKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return false when the thread has it already
  boolean add(NewKey key) {
    KeyDoubt doubt = key.doubt();
    int added =
        jdbc.sql(
                """
                insert into correspondence.known_key
                       (id, thread_id, fingerprint_hash, certificate_sealed, state, source, doubt,
                        seen_at)
                values (:id, :thread, :hash, :certificate, 'UNVERIFIED', :source, :doubt, :at)
                    on conflict (thread_id, fingerprint_hash) do nothing
                """)
            .param("id", key.id())
            .param("thread", key.thread().value())
            .param("hash", Hashes.sha256(key.seen().fingerprint().getBytes(StandardCharsets.UTF_8)))
            .param("certificate", key.certificate().bytes())
            .param("source", key.source().name())
            .param("doubt", doubt == null ? null : doubt.name())
            .param("at", ThreadStore.utc(key.at()))
            .update();
    if (added == 1) {
      key.seen().parts().stream().distinct().forEach(part -> part(key.id(), part));
    }
    return added == 1;
  }

  private void part(UUID id, long part) {
    jdbc.sql(
            """
            insert into correspondence.known_key_part (part_hash, key_id) values (:hash, :id)
                on conflict do nothing
            """)
        .param("hash", hash(part))
        .param("id", id)
        .update();
  }

  List<StoredKey> of(ThreadId thread) {
    return jdbc.sql(
            """
            select id, certificate_sealed, state, source, doubt from correspondence.known_key
             where thread_id = :thread
             order by state, seen_at, id
            """)
        .param("thread", thread.value())
        .query(KnownKeyStore::key)
        .list();
  }

  /// Of any thread, those that are on record first.
  List<StoredKey> withPart(long part) {
    return jdbc.sql(
            """
            select k.id, k.certificate_sealed, k.state, k.source, k.doubt
              from correspondence.known_key k
              join correspondence.known_key_part p on p.key_id = k.id
             where p.part_hash = :hash
             order by k.state, k.seen_at desc
             limit 3
            """)
        .param("hash", hash(part))
        .query(KnownKeyStore::key)
        .list();
  }

  /// Puts one on record in place of any other of its thread.
  void record(ThreadId thread, UUID id) {
    unrecord(thread);
    jdbc.sql(
            """
            update correspondence.known_key set state = 'ON_RECORD', version = version + 1
             where thread_id = :thread and id = :id
            """)
        .param("thread", thread.value())
        .param("id", id)
        .update();
  }

  void unrecord(ThreadId thread) {
    jdbc.sql(
            """
            update correspondence.known_key set state = 'UNVERIFIED', version = version + 1
             where thread_id = :thread and state = 'ON_RECORD'
            """)
        .param("thread", thread.value())
        .update();
  }

  void forget(ThreadId thread) {
    jdbc.sql("delete from correspondence.known_key where thread_id = :thread")
        .param("thread", thread.value())
        .update();
    jdbc.sql("delete from correspondence.key_lookup where thread_id = :thread")
        .param("thread", thread.value())
        .update();
  }

  void note(UUID id, ThreadId thread, NotedSeal seal) {
    jdbc.sql(
            """
            insert into correspondence.mail_seal
                   (id, thread_id, message_id, encrypted, verdict, from_matches, noted_at)
            values (:id, :thread, :message, :encrypted, :verdict, :matches, :at)
            """)
        .param("id", id)
        .param("thread", thread.value())
        .param("message", seal.message())
        .param("encrypted", seal.encrypted())
        .param("verdict", seal.verdict().name())
        .param("matches", seal.fromMatches())
        .param("at", ThreadStore.utc(seal.at()))
        .update();
  }

  List<NotedSeal> seals(ThreadId thread) {
    return jdbc.sql(
            """
            select message_id, encrypted, verdict, from_matches, noted_at
              from correspondence.mail_seal
             where thread_id = :thread
             order by noted_at, id
            """)
        .param("thread", thread.value())
        .query((row, _) ->
            new NotedSeal(
                row.getObject("message_id", UUID.class),
                row.getBoolean("encrypted"),
                SealVerdict.valueOf(row.getString("verdict")),
                row.getBoolean("from_matches"),
                ThreadStore.instant(row, "noted_at")))
        .list();
  }

  Optional<StoredKey> onRecord(ThreadId thread) {
    return of(thread).stream().filter(StoredKey::onRecord).findFirst();
  }

  private static byte[] hash(long part) {
    return Hashes.sha256(ByteBuffer.allocate(Long.BYTES).putLong(part).array());
  }

  private static StoredKey key(ResultSet row, int number) throws SQLException {
    String doubt = row.getString("doubt");
    return new StoredKey(
        row.getObject("id", UUID.class),
        Sealed.of(row.getBytes("certificate_sealed")),
        row.getString("state").equals("ON_RECORD"),
        KeySource.valueOf(row.getString("source")),
        doubt == null ? null : KeyDoubt.valueOf(doubt));
  }
}
