package org.bellbuoy.advisories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The comments on drafts.
@Component
class CommentStore {

  private final JdbcClient jdbc;

  CommentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A comment as it is stored.
  ///
  /// @param answers the comment that it answers, or null for one on a field
  /// @param field the path of its field, or null for an answer
  record Row(
      UUID id,
      String code,
      AdvisoryId advisory,
      RevisionId revision,
      @Nullable UUID answers,
      @Nullable String field,
      Sealed text,
      UUID author,
      Instant at,
      @Nullable UUID resolvedBy,
      @Nullable Instant resolvedAt) {}

  void add(Row row) {
    jdbc.sql(
            """
            insert into advisories.comment
                   (id, code, advisory_id, revision_id, answers, field, text_sealed, author, said_at)
            values (:id, :code, :advisory, :revision, :answers, :field, :text, :author, :at)
            """)
        .param("id", row.id())
        .param("code", row.code())
        .param("advisory", row.advisory().value())
        .param("revision", row.revision().value())
        .param("answers", row.answers(), Types.OTHER)
        .param("field", row.field(), Types.VARCHAR)
        .param("text", row.text().bytes())
        .param("author", row.author())
        .param("at", Columns.utc(row.at()))
        .update();
  }

  /// All of an advisory, the oldest first.
  List<Row> of(AdvisoryId advisory) {
    return jdbc.sql(
            """
            select id, code, advisory_id, revision_id, answers, field, text_sealed, author, said_at,
                   resolved_by, resolved_at
              from advisories.comment
             where advisory_id = :advisory
             order by id
            """)
        .param("advisory", advisory.value())
        .query(CommentStore::row)
        .list();
  }

  /// A comment on a field of this advisory.
  Optional<Row> first(AdvisoryId advisory, String code) {
    return of(advisory).stream()
        .filter(row -> row.answers() == null && row.code().equals(code))
        .findFirst();
  }

  /// @return whether it was open
  boolean resolve(UUID id, UUID by, Instant at) {
    return jdbc.sql(
                """
                update advisories.comment
                   set resolved_by = :by, resolved_at = :at
                 where id = :id and resolved_at is null
                """)
            .param("id", id)
            .param("by", by)
            .param("at", Columns.utc(at))
            .update()
        == 1;
  }

  /// @return whether it was resolved
  boolean reopen(UUID id) {
    return jdbc.sql(
                """
                update advisories.comment
                   set resolved_by = null, resolved_at = null
                 where id = :id and resolved_at is not null
                """)
            .param("id", id)
            .update()
        == 1;
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        Columns.uuid(row, "id"),
        row.getString("code"),
        new AdvisoryId(Columns.uuid(row, "advisory_id")),
        new RevisionId(Columns.uuid(row, "revision_id")),
        Columns.uuidOrNull(row, "answers"),
        row.getString("field"),
        Sealed.of(row.getBytes("text_sealed")),
        Columns.uuid(row, "author"),
        Columns.moment(row, "said_at"),
        Columns.uuidOrNull(row, "resolved_by"),
        Columns.instant(row, "resolved_at"));
  }
}
