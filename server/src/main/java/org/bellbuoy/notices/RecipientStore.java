package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.delivery.LetterTrouble;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The recipients of a notice as people look at them.
@Component
class RecipientStore {

  /// A recipient, still sealed.
  record Row(UUID id, Sealed to, Told.How how) {}

  private final JdbcClient jdbc;

  RecipientStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Row> of(UUID notice, @Nullable UUID after, int most) {
    return jdbc.sql(
            """
            select id, to_sealed, state, tries, ambiguous, trouble, handed_at
              from notices.delivery
             where notice_id = :notice and (:after::uuid is null or id > :after::uuid)
             order by id
             limit :most
            """)
        .param("notice", notice)
        .param("after", after)
        .param("most", most)
        .query(RecipientStore::row)
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String trouble = row.getString("trouble");
    OffsetDateTime handed = row.getObject("handed_at", OffsetDateTime.class);
    return new Row(
        row.getObject("id", UUID.class),
        Sealed.of(row.getBytes("to_sealed")),
        new Told.How(
            DeliveryState.valueOf(row.getString("state")),
            row.getInt("tries"),
            row.getBoolean("ambiguous"),
            trouble == null ? null : LetterTrouble.valueOf(trouble),
            handed == null ? null : handed.toInstant()));
  }
}
