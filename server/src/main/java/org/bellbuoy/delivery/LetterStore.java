package org.bellbuoy.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Letters, and how far they have come.
@Component
class LetterStore {

  /// @param tries how often it was tried, this time included
  /// @param unsure whether the end of an earlier try was not seen
  record StoredLetter(UUID id, UUID about, Sealed letter, int tries, boolean unsure) {}

  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, MailKind kind, UUID about, Sealed letter, Instant at) {
    jdbc.sql(
            """
            insert into delivery.letter
                   (id, kind, about_id, letter_sealed, state, tries, next_at, unsure, queued_at)
            values (:id, :kind, :about, :letter, 'QUEUED', 0, :at, false, :at)
            """)
        .param("id", id)
        .param("kind", kind.name())
        .param("about", about)
        .param("letter", letter.bytes())
        .param("at", utc(at))
        .update();
  }

  /// Takes the letters that are due. One found still *sending* after its time was begun by a
  /// process that did not live to see the end.
  List<StoredLetter> claim(MailKind kind, Instant now, Instant until, int most) {
    return jdbc.sql(
            """
            update delivery.letter l
               set unsure = l.unsure or l.state = 'SENDING', state = 'SENDING',
                   tries = l.tries + 1, next_at = :until
             where l.id in (select id from delivery.letter
                             where kind = :kind and state in ('QUEUED', 'SENDING')
                               and next_at <= :now
                             order by next_at, id
                             limit :most
                               for update skip locked)
            returning l.id, l.about_id, l.letter_sealed, l.tries, l.unsure
            """)
        .param("kind", kind.name())
        .param("until", utc(until))
        .param("now", utc(now))
        .param("most", most)
        .query(LetterStore::letter)
        .list();
  }

  void sent(UUID id, Instant at) {
    jdbc.sql("update delivery.letter set state = 'SENT', sent_at = :at where id = :id")
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  void later(UUID id, Instant at) {
    jdbc.sql("update delivery.letter set state = 'QUEUED', next_at = :at where id = :id")
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  void failed(UUID id) {
    jdbc.sql("update delivery.letter set state = 'FAILED' where id = :id").param("id", id).update();
  }

  void forget(UUID about) {
    jdbc.sql("delete from delivery.letter where about_id = :about").param("about", about).update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static StoredLetter letter(ResultSet row, int number) throws SQLException {
    return new StoredLetter(
        row.getObject("id", UUID.class),
        row.getObject("about_id", UUID.class),
        Sealed.of(row.getBytes("letter_sealed")),
        row.getInt("tries"),
        row.getBoolean("unsure"));
  }
}
