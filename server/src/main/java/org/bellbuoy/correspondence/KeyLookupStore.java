package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The switch of Web Key Directory, and what was asked for there.
@Component
class KeyLookupStore {

  record StoredLookup(ThreadId thread, KeyLookup lookup) {}

  private final JdbcClient jdbc;

  KeyLookupStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  KeyDirectory.State state() {
    return jdbc.sql("select asks, version from correspondence.key_directory")
        .query((row, _) -> new KeyDirectory.State(row.getBoolean("asks"), row.getLong("version")))
        .single();
  }

  /// One at a time may begin to ask.
  boolean asks() {
    return jdbc.sql("select asks from correspondence.key_directory for update")
        .query(Boolean.class)
        .single();
  }

  /// @return false when somebody else changed it meanwhile
  boolean change(boolean asks, long expected) {
    return jdbc.sql(
                """
                update correspondence.key_directory set asks = :asks, version = version + 1
                 where version = :expected
                """)
            .param("asks", asks)
            .param("expected", expected)
            .update()
        == 1;
  }

  void ask(UUID id, ThreadId thread, byte[] mark, Instant at) {
    jdbc.sql(
            """
            insert into correspondence.key_lookup (id, thread_id, address_mark, outcome, asked_at)
            values (:id, :thread, :mark, 'ASKED', :at)
            """)
        .param("id", id)
        .param("thread", thread.value())
        .param("mark", mark)
        .param("at", ThreadStore.utc(at))
        .update();
  }

  void settle(UUID id, LookupOutcome outcome) {
    jdbc.sql("update correspondence.key_lookup set outcome = :outcome where id = :id")
        .param("outcome", outcome.name())
        .param("id", id)
        .update();
  }

  /// The last for an address, of any thread.
  Optional<StoredLookup> last(byte[] mark) {
    return jdbc.sql(
            """
            select thread_id, outcome, asked_at from correspondence.key_lookup
             where address_mark = :mark
             order by asked_at desc, id desc
             limit 1
            """)
        .param("mark", mark)
        .query((row, _) ->
            new StoredLookup(
                new ThreadId(row.getObject("thread_id", UUID.class)),
                new KeyLookup(
                    ThreadStore.instant(row, "asked_at"),
                    LookupOutcome.valueOf(row.getString("outcome")))))
        .optional();
  }

  Optional<KeyLookup> last(ThreadId thread) {
    return jdbc.sql(
            """
            select outcome, asked_at from correspondence.key_lookup
             where thread_id = :thread
             order by asked_at desc, id desc
             limit 1
            """)
        .param("thread", thread.value())
        .query((row, _) ->
            new KeyLookup(
                ThreadStore.instant(row, "asked_at"),
                LookupOutcome.valueOf(row.getString("outcome"))))
        .optional();
  }
}
