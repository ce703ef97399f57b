package org.bellbuoy.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Persons whose data an incident exposed, each list sealed under a key of its own, which goes when
/// it is destroyed: then no backup holds them either.
@Repository
class PersonListStore {

  private static final String SELECT =
      """
      select id, incident_id, code, persons, at, destroy_by, destroyed_at
        from incidents.person_list
      """;

  /// What is sealed.
  record Persons(List<Person> all) {}

  private final JdbcClient jdbc;
  private final Vault vault;
  private final JsonMapper json;

  PersonListStore(JdbcClient jdbc, Vault vault, JsonMapper json) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.json = json;
  }

  void add(PersonList list, UUID by, List<Person> persons) {
    byte[] plain = json.writeValueAsBytes(new Persons(persons));
    jdbc.sql(
            """
            insert into incidents.person_list
                   (id, incident_id, code, persons, by_id, at, destroy_by, persons_sealed)
            values (:id, :incident, :code, :persons, :by, :at, :until, :sealed)
            """)
        .param("id", list.id())
        .param("incident", list.incident())
        .param("code", list.code())
        .param("persons", list.persons())
        .param("by", by)
        .param("at", IncidentStore.utc(list.at()))
        .param("until", list.destroyBy())
        .param(
            "sealed", vault.in(new SealScope(list.id())).bytes(binding(list.id()), plain).bytes())
        .update();
  }

  /// The oldest first.
  List<PersonList> of(UUID incident) {
    return jdbc.sql(SELECT + " where incident_id = :incident order by id")
        .param("incident", incident)
        .query((row, _) -> list(row))
        .list();
  }

  Optional<PersonList> find(UUID incident, String code) {
    return jdbc.sql(SELECT + " where incident_id = :incident and code = :code")
        .param("incident", incident)
        .param("code", code)
        .query((row, _) -> list(row))
        .optional();
  }

  /// Those whose day has come.
  List<PersonList> due(LocalDate day, int most) {
    return jdbc.sql(
            SELECT + " where destroyed_at is null and destroy_by <= :day order by id limit :most")
        .param("day", day)
        .param("most", most)
        .query((row, _) -> list(row))
        .list();
  }

  List<Person> persons(PersonList list) {
    byte[] sealed =
        jdbc.sql("select persons_sealed from incidents.person_list where id = :id")
            .param("id", list.id())
            .query((row, _) -> row.getBytes("persons_sealed"))
            .single();
    byte[] plain = vault.open(binding(list.id()), Sealed.of(sealed));
    return json.readValue(plain, Persons.class).all();
  }

  /// @return whether they were still there
  boolean destroy(PersonList list, Instant at) {
    return jdbc.sql(
                """
                update incidents.person_list set persons_sealed = null, destroyed_at = :at
                 where id = :id and destroyed_at is null
                """)
            .param("at", IncidentStore.utc(at))
            .param("id", list.id())
            .update()
        == 1;
  }

  private static Binding binding(UUID list) {
    return new Binding("persons of an incident", list, "persons");
  }

  private static PersonList list(ResultSet row) throws SQLException {
    OffsetDateTime destroyed = row.getObject("destroyed_at", OffsetDateTime.class);
    return new PersonList(
        row.getObject("id", UUID.class),
        row.getObject("incident_id", UUID.class),
        row.getString("code"),
        row.getInt("persons"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("destroy_by", LocalDate.class),
        destroyed == null ? null : destroyed.toInstant());
  }
}
