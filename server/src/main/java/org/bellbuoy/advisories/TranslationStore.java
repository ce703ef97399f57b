package org.bellbuoy.advisories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Translations of passages, and what was done to each.
@Component
class TranslationStore {

  private final JdbcClient jdbc;

  TranslationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A translation as it is stored.
  record Row(
      TranslationId id,
      Language language,
      String passage,
      Sealed original,
      Sealed text,
      TranslationState state,
      long version) {}

  List<Row> of(AdvisoryId advisory) {
    return jdbc.sql(
            """
            select id, language, passage, original_sealed, text_sealed, state, version
              from advisories.translation
             where advisory_id = :advisory
             order by language, passage
            """)
        .param("advisory", advisory.value())
        .query(TranslationStore::row)
        .list();
  }

  Optional<Row> find(AdvisoryId advisory, Language language, String passage) {
    return jdbc.sql(
            """
            select id, language, passage, original_sealed, text_sealed, state, version
              from advisories.translation
             where advisory_id = :advisory and language = :language and passage = :passage
            """)
        .param("advisory", advisory.value())
        .param("language", language.tag())
        .param("passage", passage)
        .query(TranslationStore::row)
        .optional();
  }

  /// Writes what stands in the row under its version; the advisory is held by whoever writes.
  void put(AdvisoryId advisory, Row row) {
    jdbc.sql(
            """
            insert into advisories.translation
                   (id, advisory_id, language, passage, original_sealed, text_sealed, state, version)
            values (:id, :advisory, :language, :passage, :original, :text, :state, :version)
                on conflict (advisory_id, language, passage) do update
               set original_sealed = excluded.original_sealed,
                   text_sealed = excluded.text_sealed,
                   state = excluded.state,
                   version = excluded.version
            """)
        .param("id", row.id().value())
        .param("advisory", advisory.value())
        .param("language", row.language().tag())
        .param("passage", row.passage())
        .param("original", row.original().bytes())
        .param("text", row.text().bytes())
        .param("state", row.state().name())
        .param("version", row.version())
        .update();
  }

  void did(TranslationId id, long version, Translation.Did did) {
    jdbc.sql(
            """
            insert into advisories.translation_deed
                   (translation_id, version, state, wrote, alone, person_id, at)
            values (:id, :version, :state, :wrote, :alone, :person, :at)
            """)
        .param("id", id.value())
        .param("version", version)
        .param("state", did.state().name())
        .param("wrote", did.wrote())
        .param("alone", did.alone())
        .param("person", did.person())
        .param("at", Columns.utc(did.at()))
        .update();
  }

  List<Translation.Did> deeds(TranslationId id) {
    return jdbc.sql(
            """
            select state, wrote, alone, person_id, at
              from advisories.translation_deed
             where translation_id = :id
             order by version
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Translation.Did(
                TranslationState.valueOf(row.getString("state")),
                row.getBoolean("wrote"),
                row.getBoolean("alone"),
                Columns.uuid(row, "person_id"),
                Columns.moment(row, "at")))
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new TranslationId(Columns.uuid(row, "id")),
        new Language(row.getString("language")),
        row.getString("passage"),
        Sealed.of(row.getBytes("original_sealed")),
        Sealed.of(row.getBytes("text_sealed")),
        TranslationState.valueOf(row.getString("state")),
        row.getLong("version"));
  }
}
