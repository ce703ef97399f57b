package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What reporters said that changes something.
@Component
@AtStreet
class SayingStore {

  /// Something the house has not heard of yet.
  record Untold(UUID id, UUID mailbox, ThreadId thread, UUID subject, Saying kind, Instant at) {}

  private final JdbcClient jdbc;

  SayingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, UnlockedMailbox from, Saying kind, Sealed words, Instant at) {
    jdbc.sql(
            """
            insert into correspondence.saying
                   (id, mailbox_id, thread_id, kind, words_sealed, at, told)
            values (:id, :mailbox, :thread, :kind, :words, :at, false)
            """)
        .param("id", id)
        .param("mailbox", from.id().value())
        .param("thread", from.thread().value())
        .param("kind", kind.name())
        .param("words", words.bytes())
        .param("at", ThreadStore.utc(at))
        .update();
  }

  /// What was said by mail and confirmed; whoever puts it in tells the house.
  void addConfirmed(UUID id, ThreadId thread, Saying kind, Sealed words, Instant at) {
    jdbc.sql(
            """
            insert into correspondence.saying (id, thread_id, kind, words_sealed, at, told)
            values (:id, :thread, :kind, :words, :at, true)
            """)
        .param("id", id)
        .param("thread", thread.value())
        .param("kind", kind.name())
        .param("words", words.bytes())
        .param("at", ThreadStore.utc(at))
        .update();
  }

  /// What nobody in the house has heard of; held until the transaction ends.
  List<Untold> untold(int most) {
    return jdbc.sql(
            """
            select s.id, s.mailbox_id, s.thread_id, t.subject_id, s.kind, s.at
              from correspondence.saying s
              join correspondence.thread t on t.id = s.thread_id
             where not s.told
             order by s.at, s.id
             limit :most
               for update of s skip locked
            """)
        .param("most", most)
        .query((row, number) ->
            new Untold(
                row.getObject("id", UUID.class),
                row.getObject("mailbox_id", UUID.class),
                new ThreadId(row.getObject("thread_id", UUID.class)),
                row.getObject("subject_id", UUID.class),
                Saying.valueOf(row.getString("kind")),
                ThreadStore.instant(row, "at")))
        .list();
  }

  void markTold(UUID id) {
    jdbc.sql("update correspondence.saying set told = true where id = :id")
        .param("id", id)
        .update();
  }

  Sealed words(UUID id) {
    return jdbc.sql("select words_sealed from correspondence.saying where id = :id")
        .param("id", id)
        .query((row, number) -> Sealed.of(row.getBytes(1)))
        .single();
  }
}
