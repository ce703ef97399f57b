package org.bellbuoy.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The incidents themselves, and the cases they are linked to. No row is deleted.
@Repository
class IncidentStore {

  private static final String SELECT =
      """
      select i.id, i.code, i.circle_id, i.state, i.severe, i.raised_by, i.raised_at, i.noticed_at,
             i.aware_at, i.began_at, i.ended_at, i.version
        from incidents.incident i
      """;

  private final JdbcClient jdbc;

  IncidentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Incident raised, byte[] what) {
    jdbc.sql(
            """
            insert into incidents.incident
              (id, code, circle_id, state, severe, raised_by, raised_at, noticed_at, aware_at,
               what_sealed, version)
            values (:id, :code, :circle, :state, :severe, :by, :at, :noticed, :aware, :what, 1)
            """)
        .param("id", raised.id())
        .param("code", raised.code())
        .param("circle", raised.circle())
        .param("state", raised.state().name())
        .param("severe", raised.severe().name())
        .param("by", raised.raisedBy())
        .param("at", utc(raised.raisedAt()))
        .param("noticed", utc(raised.noticedAt()))
        .param("aware", utc(raised.awareAt()))
        .param("what", what)
        .update();
  }

  Optional<Incident> find(String code) {
    return jdbc.sql(SELECT + " where i.code = :code")
        .param("code", code)
        .query(IncidentStore::incident)
        .optional();
  }

  Incident byId(UUID id) {
    return jdbc.sql(SELECT + " where i.id = :id")
        .param("id", id)
        .query(IncidentStore::incident)
        .single();
  }

  /// Those of the circles of a person, the newest first.
  List<Incident> known(
      UUID person, Collection<IncidentState> states, @Nullable UUID before, int rows) {
    return jdbc.sql(
            SELECT
                + """
                  join embargo.circle_member m
                    on m.circle_id = i.circle_id and m.person_id = :person
                 where i.state in (:states) and (cast(:before as uuid) is null or i.id < :before)
                 order by i.id desc
                 limit :rows
                """)
        .param("person", person)
        .param("states", states.stream().map(Enum::name).toList())
        .param("before", before)
        .param("rows", rows)
        .query(IncidentStore::incident)
        .list();
  }

  byte[] what(UUID incident) {
    return jdbc.sql("select what_sealed from incidents.incident where id = :id")
        .param("id", incident)
        .query((row, _) -> row.getBytes("what_sealed"))
        .single();
  }

  /// Writes what a deed may change, if nobody else has since it was read.
  void update(Incident changed) {
    int rows =
        jdbc.sql(
                """
                update incidents.incident
                   set state = :state, severe = :severe, noticed_at = :noticed, aware_at = :aware,
                       began_at = :began, ended_at = :ended, version = version + 1
                 where id = :id and version = :version
                """)
            .param("state", changed.state().name())
            .param("severe", changed.severe().name())
            .param("noticed", utc(changed.noticedAt()))
            .param("aware", utc(changed.awareAt()))
            .param("began", utc(changed.beganAt()))
            .param("ended", utc(changed.endedAt()))
            .param("id", changed.id())
            .param("version", changed.version())
            .update();
    if (rows == 0) {
      Incident now = find(changed.code()).orElseThrow(() -> new Missing().refused());
      throw new ChangedMeanwhile(now.version()).refused();
    }
  }

  void link(UUID incident, CaseId about, Instant at) {
    jdbc.sql(
            """
            insert into incidents.linked_case (incident_id, case_id, linked_at)
            values (:incident, :case, :at)
            on conflict do nothing
            """)
        .param("incident", incident)
        .param("case", about.value())
        .param("at", utc(at))
        .update();
  }

  List<CaseId> cases(UUID incident) {
    return jdbc.sql(
            """
            select case_id from incidents.linked_case
             where incident_id = :incident order by linked_at, case_id
            """)
        .param("incident", incident)
        .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
        .list();
  }

  private static Incident incident(ResultSet row, int number) throws SQLException {
    return new Incident(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getObject("circle_id", UUID.class),
        IncidentState.valueOf(row.getString("state")),
        Severe.valueOf(row.getString("severe")),
        row.getObject("raised_by", UUID.class),
        row.getObject("raised_at", OffsetDateTime.class).toInstant(),
        row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
        row.getObject("aware_at", OffsetDateTime.class).toInstant(),
        instant(row, "began_at"),
        instant(row, "ended_at"),
        row.getLong("version"));
  }

  static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
