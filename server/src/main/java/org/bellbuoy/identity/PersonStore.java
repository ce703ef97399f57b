package org.bellbuoy.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The accounts.
@Repository
class PersonStore {

  private static final String PERSON =
      """
      select p.id, p.code, p.name_sealed, p.email_sealed, p.state, p.created_at, p.version,
             array(select r.role from identity.role_assignment r where r.person_id = p.id) as roles
        from identity.person p
      """;

  private final JdbcClient db;

  PersonStore(JdbcClient db) {
    this.db = db;
  }

  void add(PersonRow person, byte[] emailLookup) {
    db.sql(
            """
            insert into identity.person
                   (id, code, name_sealed, email_sealed, email_lookup, state, created_at)
            values (:id, :code, :name, :email, :lookup, :state, :createdAt)
            """)
        .param("id", person.id())
        .param("code", person.code())
        .param("name", person.name().bytes())
        .param("email", person.email().bytes())
        .param("lookup", emailLookup)
        .param("state", person.state().name())
        .param("createdAt", person.createdAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<PersonRow> all() {
    return db.sql(PERSON + " order by p.created_at, p.id").query(PersonStore::row).list();
  }

  Optional<PersonRow> find(UUID id) {
    return db.sql(PERSON + " where p.id = :id").param("id", id).query(PersonStore::row).optional();
  }

  /// The same, held against change until the transaction ends.
  Optional<PersonRow> hold(UUID id) {
    return db.sql(PERSON + " where p.id = :id for update of p")
        .param("id", id)
        .query(PersonStore::row)
        .optional();
  }

  Optional<PersonRow> holdByEmail(byte[] emailLookup) {
    return db.sql(PERSON + " where p.email_lookup = :lookup for update of p")
        .param("lookup", emailLookup)
        .query(PersonStore::row)
        .optional();
  }

  Optional<PersonRow> findByEmail(byte[] emailLookup) {
    return db.sql(PERSON + " where p.email_lookup = :lookup")
        .param("lookup", emailLookup)
        .query(PersonStore::row)
        .optional();
  }

  Optional<PersonRow> findByCode(String code) {
    return db.sql(PERSON + " where p.code = :code")
        .param("code", code)
        .query(PersonStore::row)
        .optional();
  }

  List<PersonRow> named(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.sql(PERSON + " where p.id in (:ids)").param("ids", ids).query(PersonStore::row).list();
  }

  boolean isTaken(byte[] emailLookup) {
    return db.sql("select count(*) from identity.person where email_lookup = :lookup")
            .param("lookup", emailLookup)
            .query(Long.class)
            .single()
        > 0;
  }

  boolean setState(UUID id, long expected, PersonState state) {
    return db.sql(
                """
                update identity.person set state = :state, version = version + 1
                 where id = :id and version = :expected
                """)
            .param("id", id)
            .param("expected", expected)
            .param("state", state.name())
            .update()
        == 1;
  }

  boolean touch(UUID id, long expected) {
    return db.sql(
                """
                update identity.person set version = version + 1
                 where id = :id and version = :expected
                """)
            .param("id", id)
            .param("expected", expected)
            .update()
        == 1;
  }

  private static PersonRow row(ResultSet row, int number) throws SQLException {
    return new PersonRow(
        row.getObject("id", UUID.class),
        row.getString("code"),
        Sealed.of(row.getBytes("name_sealed")),
        Sealed.of(row.getBytes("email_sealed")),
        PersonState.valueOf(row.getString("state")),
        Columns.roles(row, "roles"),
        Columns.instant(row, "created_at"),
        row.getLong("version"));
  }
}
