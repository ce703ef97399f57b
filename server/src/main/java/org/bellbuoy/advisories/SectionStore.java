package org.bellbuoy.advisories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The written sections of drafts, and who wrote on them.
@Component
class SectionStore {

  private final JdbcClient jdbc;

  SectionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A section as it is stored.
  record Row(SectionName name, Sealed text, UUID author, Instant changedAt, long version) {}

  List<Row> of(RevisionId revision) {
    return jdbc.sql(
            """
            select name, text_sealed, author, changed_at, version
              from advisories.section
             where revision_id = :revision
            """)
        .param("revision", revision.value())
        .query(SectionStore::row)
        .list();
  }

  /// Writes a section that nobody changed since `expected`; 0 stands for one not yet there.
  ///
  /// @return whether it was written
  boolean write(RevisionId revision, Row row, long expected) {
    return expected == 0 ? add(revision, row) : replace(revision, row, expected);
  }

  private boolean add(RevisionId revision, Row row) {
    return jdbc.sql(
                """
                insert into advisories.section
                       (revision_id, name, text_sealed, author, changed_at, version)
                values (:revision, :name, :text, :author, :at, 1)
                    on conflict (revision_id, name) do nothing
                """)
            .param("revision", revision.value())
            .param("name", row.name().name())
            .param("text", row.text().bytes())
            .param("author", row.author())
            .param("at", Columns.utc(row.changedAt()))
            .update()
        == 1;
  }

  private boolean replace(RevisionId revision, Row row, long expected) {
    return jdbc.sql(
                """
                update advisories.section
                   set text_sealed = :text, author = :author, changed_at = :at,
                       version = version + 1
                 where revision_id = :revision and name = :name and version = :expected
                """)
            .param("revision", revision.value())
            .param("name", row.name().name())
            .param("text", row.text().bytes())
            .param("author", row.author())
            .param("at", Columns.utc(row.changedAt()))
            .param("expected", expected)
            .update()
        == 1;
  }

  void wrote(RevisionId revision, UUID person) {
    jdbc.sql(
            """
            insert into advisories.writer (revision_id, person_id) values (:revision, :person)
                on conflict do nothing
            """)
        .param("revision", revision.value())
        .param("person", person)
        .update();
  }

  Set<UUID> writers(RevisionId revision) {
    return jdbc
        .sql("select person_id from advisories.writer where revision_id = :revision")
        .param("revision", revision.value())
        .query(UUID.class)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        SectionName.valueOf(row.getString("name")),
        Sealed.of(row.getBytes("text_sealed")),
        Columns.uuid(row, "author"),
        Columns.moment(row, "changed_at"),
        row.getLong("version"));
  }
}
