package org.bellbuoy.cve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.standards.facts.CveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which id belongs to what.
@Component
class CveStore {

  private final JdbcClient jdbc;

  CveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether the id was free
  boolean add(CveId id, UUID subject, UUID circle, Instant at) {
    return jdbc.sql(
                """
                insert into cve.cve_id (cve, subject_id, circle_id, state, recorded_at, version)
                values (:cve, :subject, :circle, 'RESERVED', :at, 0)
                    on conflict (cve) do nothing
                """)
            .param("cve", id.value())
            .param("subject", subject)
            .param("circle", circle)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<KnownCve> of(UUID subject) {
    return jdbc.sql(
            """
            select cve, subject_id, state, recorded_at
              from cve.cve_id
             where subject_id = :subject
             order by recorded_at, cve
            """)
        .param("subject", subject)
        .query(CveStore::known)
        .list();
  }

  void published(CveId id, Instant at) {
    jdbc.sql(
            """
            update cve.cve_id
               set state = 'PUBLISHED', published_at = :at, version = version + 1
             where cve = :cve and state = 'RESERVED'
            """)
        .param("cve", id.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// @return whether it is still reserved or published, and so not rejected before
  boolean rejected(CveId id) {
    return jdbc.sql(
                """
                update cve.cve_id
                   set state = 'REJECTED', version = version + 1
                 where cve = :cve and state <> 'REJECTED'
                """)
            .param("cve", id.value())
            .update()
        == 1;
  }

  /// Which of these ids belong to something of ours.
  List<String> ours(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select cve from cve.cve_id where cve in (:ids)")
            .param("ids", ids)
            .query((row, _) -> row.getString("cve"))
            .list();
  }

  private static KnownCve known(ResultSet row, int number) throws SQLException {
    return new KnownCve(
        new CveId(row.getString("cve")),
        row.getObject("subject_id", UUID.class),
        CveState.valueOf(row.getString("state")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
