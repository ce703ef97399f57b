package org.bellbuoy.advisories;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the world may read of each advisory, in clear because it is public.
@Component
class PublishedStore {

  private final JdbcClient jdbc;

  PublishedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(
      AdvisoryId advisory,
      RevisionId revision,
      AdvisoryFacts facts,
      List<PublishedTranslation> translations) {
    jdbc.sql(
            """
            insert into advisories.published
                   (advisory_id, revision_id, tracking_id, initial_release, current_release, facts,
                    translations)
            values (:advisory, :revision, :tracking, :initial, :current, :facts, :translations)
                on conflict (advisory_id) do update
               set revision_id = excluded.revision_id,
                   current_release = excluded.current_release,
                   facts = excluded.facts,
                   translations = excluded.translations
            """)
        .param("advisory", advisory.value())
        .param("revision", revision.value())
        .param("tracking", facts.tracking().id())
        .param("initial", Columns.utc(facts.tracking().initialRelease()))
        .param("current", Columns.utc(facts.tracking().currentRelease()))
        .param("facts", json(facts))
        .param("translations", json(translations))
        .update();
  }

  Optional<Integer> publishedAfter(RevisionId revision) {
    return jdbc.sql(
            """
            select count(later.id)
              from advisories.revision this
              left join advisories.revision later
                on later.advisory_id = this.advisory_id
               and later.number > this.number
               and later.published_at is not null
             where this.id = :revision and this.published_at is not null
             group by this.id
            """)
        .param("revision", revision.value())
        .query(Integer.class)
        .optional();
  }

  void translate(AdvisoryId advisory, List<PublishedTranslation> translations) {
    jdbc.sql(
            """
            update advisories.published set translations = :translations
             where advisory_id = :advisory
            """)
        .param("advisory", advisory.value())
        .param("translations", json(translations))
        .update();
  }

  List<PublishedTranslation> translations(AdvisoryId advisory) {
    return jdbc.sql("select translations from advisories.published where advisory_id = :advisory")
        .param("advisory", advisory.value())
        .query(String.class)
        .optional()
        .map(FactsJson::translations)
        .orElse(List.of());
  }

  List<PublishedTranslation> translations(String trackingId) {
    return jdbc.sql("select translations from advisories.published where tracking_id = :tracking")
        .param("tracking", trackingId)
        .query(String.class)
        .optional()
        .map(FactsJson::translations)
        .orElse(List.of());
  }

  private static String json(Object value) {
    return new String(FactsJson.write(value), StandardCharsets.UTF_8);
  }

  Optional<AdvisoryFacts> find(AdvisoryId advisory) {
    return jdbc.sql("select facts from advisories.published where advisory_id = :advisory")
        .param("advisory", advisory.value())
        .query(String.class)
        .optional()
        .map(FactsJson::facts);
  }

  Optional<PublishedAdvisory> whole(AdvisoryId advisory) {
    return jdbc.sql(
            """
            select advisory_id, revision_id, facts from advisories.published
             where advisory_id = :advisory
            """)
        .param("advisory", advisory.value())
        .query((row, _) -> whole(row))
        .optional();
  }

  List<PublishedAdvisory> ofCase(UUID caseId) {
    return jdbc.sql(
            """
            select p.advisory_id, p.revision_id, p.facts
              from advisories.published p
              join advisories.advisory a on a.id = p.advisory_id
             where a.case_id = :case
             order by p.initial_release, p.advisory_id
            """)
        .param("case", caseId)
        .query((row, _) -> whole(row))
        .list();
  }

  private static PublishedAdvisory whole(ResultSet row) throws SQLException {
    return new PublishedAdvisory(
        new AdvisoryId(Columns.uuid(row, "advisory_id")),
        new RevisionId(Columns.uuid(row, "revision_id")),
        FactsJson.facts(row.getString("facts")));
  }

  Optional<AdvisoryFacts> byNumber(String trackingId) {
    return jdbc.sql("select facts from advisories.published where tracking_id = :tracking")
        .param("tracking", trackingId)
        .query(String.class)
        .optional()
        .map(FactsJson::facts);
  }

  /// All of them, the newest first.
  List<AdvisoryFacts> all() {
    return jdbc.sql(
            """
            select facts from advisories.published
             order by current_release desc, tracking_id desc
            """)
        .query((row, number) -> FactsJson.facts(row.getString("facts")))
        .list();
  }
}
