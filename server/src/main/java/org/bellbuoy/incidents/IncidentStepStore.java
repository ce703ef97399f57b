package org.bellbuoy.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to an incident, step by step.
@Repository
class IncidentStepStore {

  private final JdbcClient jdbc;
  private final IncidentSeals seals;
  private final Ids ids;

  IncidentStepStore(JdbcClient jdbc, IncidentSeals seals, Ids ids) {
    this.jdbc = jdbc;
    this.seals = seals;
    this.ids = ids;
  }

  void add(UUID incident, IncidentStep step) {
    UUID id = ids.next();
    jdbc.sql(
            """
            insert into incidents.step
              (id, incident_id, kind, at, by_kind, by_id, state, text_sealed)
            values (:id, :incident, :kind, :at, :byKind, :by, :state, :text)
            """)
        .param("id", id)
        .param("incident", incident)
        .param("kind", step.kind().name())
        .param("at", IncidentStore.utc(step.at()))
        .param("byKind", step.by().kind().name())
        .param("by", step.by().id())
        .param("state", step.state().name())
        .param("text", seals.step(incident, id, step.text()))
        .update();
  }

  /// Everything that happened, oldest first.
  List<IncidentStep> of(UUID incident) {
    return jdbc.sql(
            """
            select id, kind, at, by_kind, by_id, state, text_sealed
              from incidents.step
             where incident_id = :incident
             order by id
            """)
        .param("incident", incident)
        .query((row, _) -> step(row))
        .list();
  }

  private IncidentStep step(ResultSet row) throws SQLException {
    return new IncidentStep(
        IncidentStep.Kind.valueOf(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
        IncidentState.valueOf(row.getString("state")),
        seals.openStep(row.getObject("id", UUID.class), row.getBytes("text_sealed")));
  }
}
