package org.bellbuoy.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who holds which role.
@Repository
class RoleStore {

  private final JdbcClient db;

  RoleStore(JdbcClient db) {
    this.db = db;
  }

  void grant(UUID person, Role role, Instant at) {
    db.sql(
            """
            insert into identity.role_assignment (person_id, role, granted_at)
            values (:person, :role, :at)
            """)
        .param("person", person)
        .param("role", role.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void take(UUID person, Role role) {
    db.sql("delete from identity.role_assignment where person_id = :person and role = :role")
        .param("person", person)
        .param("role", role.name())
        .update();
  }

  /// The active administrators, held against change until the transaction ends: of two who would
  /// dismiss each other at once, the second sees what the first has done.
  List<UUID> holdAdministrators() {
    return db.sql(
            """
            select p.id
              from identity.person p
             where p.state = 'ACTIVE'
               and exists (select 1 from identity.role_assignment r
                            where r.person_id = p.id and r.role = 'ADMINISTRATOR')
             order by p.id
               for update of p
            """)
        .query(Columns::id)
        .list();
  }

  boolean hasAdministrator() {
    return db.sql(
            """
            select exists (
              select 1
                from identity.person p join identity.role_assignment r on r.person_id = p.id
               where p.state = 'ACTIVE' and r.role = 'ADMINISTRATOR')
            """)
        .query(Boolean.class)
        .single();
  }
}
