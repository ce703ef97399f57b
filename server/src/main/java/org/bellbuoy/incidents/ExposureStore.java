package org.bellbuoy.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which personal data an incident exposed.
@Repository
class ExposureStore {

  private final JdbcClient jdbc;
  private final IncidentSeals seals;
  private final Ids ids;

  ExposureStore(JdbcClient jdbc, IncidentSeals seals, Ids ids) {
    this.jdbc = jdbc;
    this.seals = seals;
    this.ids = ids;
  }

  void add(UUID incident, Exposure exposure) {
    UUID id = ids.next();
    jdbc.sql(
            """
            insert into incidents.exposure (id, incident_id, whose, part, risk, at, what_sealed)
            values (:id, :incident, :whose, :part, :risk, :at, :what)
            """)
        .param("id", id)
        .param("incident", incident)
        .param("whose", exposure.whose().name())
        .param("part", exposure.part().name())
        .param("risk", exposure.risk().name())
        .param("at", IncidentStore.utc(exposure.at()))
        .param("what", seals.exposure(incident, id, exposure.what()))
        .update();
  }

  /// Oldest first.
  List<Exposure> of(UUID incident) {
    return jdbc.sql(
            """
            select id, whose, part, risk, at, what_sealed
              from incidents.exposure
             where incident_id = :incident
             order by id
            """)
        .param("incident", incident)
        .query((row, _) -> exposure(row))
        .list();
  }

  private Exposure exposure(ResultSet row) throws SQLException {
    return new Exposure(
        Exposure.Whose.valueOf(row.getString("whose")),
        Exposure.Part.valueOf(row.getString("part")),
        Exposure.Risk.valueOf(row.getString("risk")),
        seals.openExposure(row.getObject("id", UUID.class), row.getBytes("what_sealed")),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
