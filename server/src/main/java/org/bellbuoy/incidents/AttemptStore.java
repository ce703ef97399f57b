package org.bellbuoy.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What persons did to tell customers of an incident.
@Repository
class AttemptStore {

  private final JdbcClient jdbc;
  private final IncidentSeals seals;
  private final Ids ids;

  AttemptStore(JdbcClient jdbc, IncidentSeals seals, Ids ids) {
    this.jdbc = jdbc;
    this.seals = seals;
    this.ids = ids;
  }

  void add(Affected about, Attempt attempt) {
    UUID id = ids.next();
    jdbc.sql(
            """
            insert into incidents.attempt
              (id, incident_id, customer_id, way, outcome, at, by_kind, by_id, note_sealed)
            values (:id, :incident, :customer, :way, :outcome, :at, :byKind, :by, :note)
            """)
        .param("id", id)
        .param("incident", about.incident())
        .param("customer", about.customer().value())
        .param("way", attempt.way().name())
        .param("outcome", attempt.outcome().name())
        .param("at", IncidentStore.utc(attempt.at()))
        .param("byKind", attempt.by().kind().name())
        .param("by", attempt.by().id())
        .param("note", seals.attempt(about.incident(), id, attempt.note()))
        .update();
  }

  /// The latest first.
  List<Attempt> of(Affected about) {
    return jdbc.sql(
            """
            select id, way, outcome, at, by_kind, by_id, note_sealed
              from incidents.attempt
             where incident_id = :incident and customer_id = :customer
             order by id desc
            """)
        .param("incident", about.incident())
        .param("customer", about.customer().value())
        .query((row, _) -> attempt(row))
        .list();
  }

  /// When it was first tried in vain.
  Optional<Instant> first(Affected about) {
    return jdbc.sql(
            """
            select at from incidents.attempt
             where incident_id = :incident and customer_id = :customer and outcome = 'NOT_REACHED'
             order by at
             limit 1
            """)
        .param("incident", about.incident())
        .param("customer", about.customer().value())
        .query((row, _) -> AffectedStore.at(row))
        .optional();
  }

  private Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        Attempt.Way.valueOf(row.getString("way")),
        Attempt.Outcome.valueOf(row.getString("outcome")),
        seals.openAttempt(row.getObject("id", UUID.class), row.getBytes("note_sealed")),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
        AffectedStore.at(row));
  }
}
