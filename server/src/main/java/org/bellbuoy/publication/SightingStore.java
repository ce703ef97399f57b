package org.bellbuoy.publication;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.advisories.AdvisoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was seen last at each surface of each advisory.
@Component
class SightingStore {

  private final JdbcClient jdbc;

  SightingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(AdvisoryId advisory, Sighting seen) {
    jdbc.sql(
            """
            insert into publication.sighting
                   (advisory_id, surface, revision_id, finding, generation, seen_at)
            values (:advisory, :surface, :revision, :finding, :generation, :at)
                on conflict (advisory_id, surface) do update
               set revision_id = excluded.revision_id, finding = excluded.finding,
                   generation = excluded.generation, seen_at = excluded.seen_at
            """)
        .param("advisory", advisory.value())
        .param("surface", seen.surface().name())
        .param("revision", seen.revision())
        .param("finding", seen.finding().name())
        .param("generation", seen.generation())
        .param("at", seen.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Sighting> of(AdvisoryId advisory) {
    return jdbc.sql(
            """
            select surface, revision_id, finding, generation, seen_at
              from publication.sighting
             where advisory_id = :advisory
            """)
        .param("advisory", advisory.value())
        .query((row, _) ->
            new Sighting(
                Surface.valueOf(row.getString("surface")),
                row.getObject("revision_id", UUID.class),
                Finding.valueOf(row.getString("finding")),
                row.getLong("generation"),
                row.getObject("seen_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
