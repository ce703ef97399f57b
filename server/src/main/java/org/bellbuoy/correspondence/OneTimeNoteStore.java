package org.bellbuoy.correspondence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notes that are shown once, sealed to the mailbox they lie in.
@Component
@AtStreet
class OneTimeNoteStore {

  /// A showing that the house has not heard of yet.
  record Untold(UUID note, UUID mailbox, UUID subject, Instant at) {}

  private final JdbcClient jdbc;

  OneTimeNoteStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, MailboxId mailbox, byte[] sealed, Instant until) {
    jdbc.sql(
            """
            insert into correspondence.one_time_note (id, mailbox_id, text_sealed, until_at, told)
            values (:id, :mailbox, :sealed, :until, false)
            """)
        .param("id", id)
        .param("mailbox", mailbox.value())
        .param("sealed", sealed)
        .param("until", ThreadStore.utc(until))
        .update();
  }

  /// What can be shown now; nobody else shows it until the transaction ends.
  Optional<byte[]> hold(MailboxId mailbox, UUID id, Instant now) {
    return jdbc.sql(
            """
            select text_sealed from correspondence.one_time_note
             where id = :id and mailbox_id = :mailbox and text_sealed is not null
               and shown_at is null and until_at > :now
               for update
            """)
        .param("id", id)
        .param("mailbox", mailbox.value())
        .param("now", ThreadStore.utc(now))
        .query((row, _) -> row.getBytes("text_sealed"))
        .optional();
  }

  void shown(UUID id, Instant at) {
    jdbc.sql(
            """
            update correspondence.one_time_note
               set text_sealed = null, shown_at = :at
             where id = :id
            """)
        .param("id", id)
        .param("at", ThreadStore.utc(at))
        .update();
  }

  void erase(UUID id) {
    jdbc.sql("update correspondence.one_time_note set text_sealed = null where id = :id")
        .param("id", id)
        .update();
  }

  List<OneTimeNote> of(MailboxId mailbox, Instant now) {
    return jdbc.sql(
            """
            select id, text_sealed is not null and until_at > :now as waits, until_at, shown_at
              from correspondence.one_time_note
             where mailbox_id = :mailbox
             order by id
            """)
        .param("mailbox", mailbox.value())
        .param("now", ThreadStore.utc(now))
        .query((row, _) -> {
          OffsetDateTime shown = row.getObject("shown_at", OffsetDateTime.class);
          return new OneTimeNote(
              row.getObject("id", UUID.class),
              row.getBoolean("waits"),
              ThreadStore.instant(row, "until_at"),
              shown == null ? null : shown.toInstant());
        })
        .list();
  }

  /// What nobody in the house has heard of; held until the transaction ends.
  List<Untold> untold(int most) {
    return jdbc.sql(
            """
            select n.id, n.mailbox_id, t.subject_id, n.shown_at
              from correspondence.one_time_note n
              join correspondence.mailbox b on b.id = n.mailbox_id
              join correspondence.thread t on t.id = b.thread_id
             where n.shown_at is not null and not n.told
             order by n.shown_at, n.id
             limit :most
               for update of n skip locked
            """)
        .param("most", most)
        .query((row, _) ->
            new Untold(
                row.getObject("id", UUID.class),
                row.getObject("mailbox_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                ThreadStore.instant(row, "shown_at")))
        .list();
  }

  void markTold(UUID id) {
    jdbc.sql("update correspondence.one_time_note set told = true where id = :id")
        .param("id", id)
        .update();
  }
}
