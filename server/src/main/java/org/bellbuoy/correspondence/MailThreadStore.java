package org.bellbuoy.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What makes a thread one of mail: its address, and the Message-IDs it is known by.
@Component
class MailThreadStore {

  private final JdbcClient jdbc;

  MailThreadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void address(ThreadId thread, Sealed address, Instant at) {
    jdbc.sql(
            """
            insert into correspondence.mail_address (thread_id, address_sealed, noted_at)
            values (:thread, :address, :at)
            """)
        .param("thread", thread.value())
        .param("address", address.bytes())
        .param("at", ThreadStore.utc(at))
        .update();
  }

  Optional<Sealed> address(ThreadId thread) {
    return jdbc.sql(
            "select address_sealed from correspondence.mail_address where thread_id = :thread")
        .param("thread", thread.value())
        .query((row, _) -> Sealed.of(row.getBytes(1)))
        .optional();
  }

  /// The first thread that a Message-ID was noted for keeps it.
  void refer(ThreadId thread, String messageId) {
    jdbc.sql(
            """
            insert into correspondence.mail_reference (message_hash, thread_id)
            values (:hash, :thread)
                on conflict (message_hash) do nothing
            """)
        .param("hash", hash(messageId))
        .param("thread", thread.value())
        .update();
  }

  Optional<ThreadId> find(String messageId) {
    return jdbc.sql(
            "select thread_id from correspondence.mail_reference where message_hash = :hash")
        .param("hash", hash(messageId))
        .query((row, _) -> new ThreadId(row.getObject(1, UUID.class)))
        .optional();
  }

  Optional<ThreadId> findAny(List<String> messageIds) {
    return messageIds.stream().flatMap(id -> find(id).stream()).findFirst();
  }

  private static byte[] hash(String messageId) {
    return Hashes.sha256(messageId.getBytes(StandardCharsets.UTF_8));
  }
}
