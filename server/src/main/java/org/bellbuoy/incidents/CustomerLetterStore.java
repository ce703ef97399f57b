package org.bellbuoy.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.LetterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What customers are told about an incident, one letter for each language.
@Repository
class CustomerLetterStore {

  private final JdbcClient jdbc;
  private final IncidentSeals seals;
  private final JsonMapper json;

  CustomerLetterStore(JdbcClient jdbc, IncidentSeals seals, JsonMapper json) {
    this.jdbc = jdbc;
    this.seals = seals;
    this.json = json;
  }

  /// Takes the place of the one in the same language.
  void put(UUID incident, CustomerLetter letter) {
    jdbc.sql(
            """
            insert into incidents.letter
                   (incident_id, language, id, kind, by_id, at, said_sealed)
            values (:incident, :language, :id, :kind, :by, :at, :said)
                on conflict (incident_id, language) do update
               set id = excluded.id, kind = excluded.kind, by_id = excluded.by_id,
                   at = excluded.at, said_sealed = excluded.said_sealed
            """)
        .param("incident", incident)
        .param("language", letter.language())
        .param("id", letter.id())
        .param("kind", letter.kind().name())
        .param("by", letter.by())
        .param("at", IncidentStore.utc(letter.at()))
        .param("said", seals.letter(incident, letter.id(), json.writeValueAsString(letter.said())))
        .update();
  }

  /// The oldest first.
  List<CustomerLetter> of(UUID incident) {
    return jdbc.sql(
            """
            select language, id, kind, by_id, at, said_sealed
              from incidents.letter
             where incident_id = :incident
             order by id
            """)
        .param("incident", incident)
        .query((row, _) -> letter(row))
        .list();
  }

  private CustomerLetter letter(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String said = seals.openLetter(id, row.getBytes("said_sealed"));
    return new CustomerLetter(
        id,
        row.getString("language"),
        LetterKind.valueOf(row.getString("kind")),
        row.getObject("by_id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        json.readValue(said, CustomerLetter.Said.class));
  }
}
