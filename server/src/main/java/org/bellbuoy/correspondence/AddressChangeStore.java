package org.bellbuoy.correspondence;

import com.google.crypto.tink.util.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Addresses that wait for the reporter's yes.
@Component
class AddressChangeStore {

  /// One that waits.
  record Asked(UUID id, ThreadId thread, Sealed address, Instant expiresAt) {}

  /// A yes from the street, which may belong to nothing.
  record Confirmed(UUID id, Bytes code, Instant at) {}

  private final JdbcClient jdbc;

  AddressChangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// In the place of whatever waited for this thread.
  void ask(Asked asked, byte[] code, Instant at) {
    forget(asked.thread());
    jdbc.sql(
            """
            insert into correspondence.address_change
                   (id, thread_id, code_sha256, address_sealed, asked_at, expires_at)
            values (:id, :thread, :code, :address, :at, :expires)
            """)
        .param("id", asked.id())
        .param("thread", asked.thread().value())
        .param("code", code)
        .param("address", asked.address().bytes())
        .param("at", ThreadStore.utc(at))
        .param("expires", ThreadStore.utc(asked.expiresAt()))
        .update();
  }

  Optional<Asked> of(ThreadId thread) {
    return jdbc.sql(
            """
            select id, thread_id, address_sealed, expires_at
              from correspondence.address_change where thread_id = :thread
            """)
        .param("thread", thread.value())
        .query((row, _) ->
            new Asked(
                row.getObject("id", UUID.class),
                new ThreadId(row.getObject("thread_id", UUID.class)),
                Sealed.of(row.getBytes("address_sealed")),
                ThreadStore.instant(row, "expires_at")))
        .optional();
  }

  /// The thread that a code was sent for, if it was confirmed in time.
  Optional<ThreadId> asked(Confirmed confirmed) {
    return jdbc.sql(
            """
            select thread_id from correspondence.address_change
             where code_sha256 = :code and expires_at > :at
            """)
        .param("code", confirmed.code().toByteArray())
        .param("at", ThreadStore.utc(confirmed.at()))
        .query((row, _) -> new ThreadId(row.getObject("thread_id", UUID.class)))
        .optional();
  }

  void forget(ThreadId thread) {
    jdbc.sql("delete from correspondence.address_change where thread_id = :thread")
        .param("thread", thread.value())
        .update();
  }

  /// Held until the transaction ends.
  List<Confirmed> confirmed(int most) {
    return jdbc.sql(
            """
            select id, code_sha256, at from correspondence.address_confirmation
             order by at limit :most for update skip locked
            """)
        .param("most", most)
        .query((row, _) ->
            new Confirmed(
                row.getObject("id", UUID.class),
                Bytes.copyFrom(row.getBytes("code_sha256")),
                ThreadStore.instant(row, "at")))
        .list();
  }

  void heard(Confirmed confirmed) {
    jdbc.sql("delete from correspondence.address_confirmation where id = :id")
        .param("id", confirmed.id())
        .update();
  }
}
