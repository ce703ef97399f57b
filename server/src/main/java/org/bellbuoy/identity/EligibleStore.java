package org.bellbuoy.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who could decide what needs a permission, and when the last one stopped being able to.
@Repository
class EligibleStore {

  private final JdbcClient db;

  EligibleStore(JdbcClient db) {
    this.db = db;
  }

  Set<UUID> holding(Permission permission) {
    return new HashSet<>(
        db.sql(
                """
                select p.id
                  from identity.person p
                 where p.state = 'ACTIVE'
                   and exists (select 1 from identity.role_assignment r
                                where r.person_id = p.id and r.role in (:roles))
                """)
            .param("roles", names(permission))
            .query(Columns::id)
            .list());
  }

  /// When somebody last lost one of the roles that hold this permission.
  Optional<Instant> lastLeft(Permission permission) {
    return db.sql("select max(at) as at from identity.role_left where role in (:roles)")
        .param("roles", names(permission))
        .query((row, number) -> Columns.optionalInstant(row, "at"))
        .single();
  }

  void left(Collection<Role> roles, Instant at) {
    for (Role role : roles) {
      db.sql(
              """
              insert into identity.role_left (role, at) values (:role, :at)
              on conflict (role) do update set at = excluded.at
              """)
          .param("role", role.name())
          .param("at", at.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  private static List<String> names(Permission permission) {
    return permission.roles().stream().map(Role::name).toList();
  }
}
