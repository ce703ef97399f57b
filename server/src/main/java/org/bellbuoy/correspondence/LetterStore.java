package org.bellbuoy.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The wordings of letters that somebody wrote in place of ours. Rows are only ever added.
@Component
class LetterStore {

  private static final String SELECT =
      "select kind, number, text, written_at, by_kind, by_id from correspondence.letter_template";

  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Every version of a kind, the latest first.
  List<LetterTemplate> versions(LetterKind kind) {
    return jdbc.sql(SELECT + " where kind = :kind order by number desc")
        .param("kind", kind.name())
        .query(LetterStore::template)
        .list();
  }

  Optional<LetterTemplate> latest(LetterKind kind) {
    return versions(kind).stream().findFirst();
  }

  /// @return whether nobody wrote this version meanwhile
  boolean add(LetterTemplate template) {
    return jdbc.sql(
                """
                insert into correspondence.letter_template
                       (kind, number, text, written_at, by_kind, by_id)
                values (:kind, :number, :text, :at, :byKind, :byId)
                    on conflict (kind, number) do nothing
                """)
            .param("kind", template.kind().name())
            .param("number", template.number())
            .param("text", template.text())
            .param("at", ThreadStore.utc(template.at()))
            .param("byKind", template.by().kind().name())
            .param("byId", template.by().id())
            .update()
        == 1;
  }

  private static LetterTemplate template(ResultSet row, int number) throws SQLException {
    return new LetterTemplate(
        LetterKind.valueOf(row.getString("kind")),
        row.getLong("number"),
        row.getString("text"),
        ThreadStore.instant(row, "written_at"),
        new Actor(
            Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)));
  }
}
