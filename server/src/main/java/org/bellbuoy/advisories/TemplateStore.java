package org.bellbuoy.advisories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The templates of the house.
@Component
class TemplateStore {

  private final JdbcClient jdbc;

  TemplateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A template as it is stored.
  record Row(UUID id, String code, Sealed words, UUID madeBy, Instant madeAt, long version) {}

  void add(Row row) {
    jdbc.sql(
            """
            insert into advisories.template (id, code, words_sealed, made_by, made_at, version)
            values (:id, :code, :words, :by, :at, :version)
            """)
        .param("id", row.id())
        .param("code", row.code())
        .param("words", row.words().bytes())
        .param("by", row.madeBy())
        .param("at", Columns.utc(row.madeAt()))
        .param("version", row.version())
        .update();
  }

  /// Those that are in use, the oldest first.
  List<Row> all() {
    return jdbc.sql(
            """
            select id, code, words_sealed, made_by, made_at, version
              from advisories.template
             where retired_at is null
             order by id
            """)
        .query(TemplateStore::row)
        .list();
  }

  /// One in use.
  Optional<Row> find(String code) {
    return jdbc.sql(
            """
            select id, code, words_sealed, made_by, made_at, version
              from advisories.template
             where code = :code and retired_at is null
            """)
        .param("code", code)
        .query(TemplateStore::row)
        .optional();
  }

  /// @return whether nobody changed it since that version
  boolean replace(UUID id, Sealed words, long expected) {
    return jdbc.sql(
                """
                update advisories.template
                   set words_sealed = :words, version = version + 1
                 where id = :id and version = :expected and retired_at is null
                """)
            .param("id", id)
            .param("words", words.bytes())
            .param("expected", expected)
            .update()
        == 1;
  }

  void retire(UUID id, Instant at) {
    jdbc.sql(
            """
            update advisories.template
               set retired_at = :at, version = version + 1
             where id = :id and retired_at is null
            """)
        .param("id", id)
        .param("at", Columns.utc(at))
        .update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        Columns.uuid(row, "id"),
        row.getString("code"),
        Sealed.of(row.getBytes("words_sealed")),
        Columns.uuid(row, "made_by"),
        Columns.moment(row, "made_at"),
        row.getLong("version"));
  }
}
