package org.bellbuoy.policy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.bellbuoy.identity.Role;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.web.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The one row that says what is not used. What is not known yet when it is written is used.
@Repository
@AtStreet
class SurfaceStore {

  private final JdbcClient db;

  SurfaceStore(JdbcClient db) {
    this.db = db;
  }

  Surfaces surfaces() {
    return db.sql(
            """
            select parts_off, roles_off, laws, meant, version from policy.surfaces where only_one
            """)
        .query(SurfaceStore::read)
        .single();
  }

  boolean change(Surfaces to, long expected) {
    Set<Role> unused = EnumSet.copyOf(Surfaces.spareRoles());
    unused.removeAll(to.roles());
    Set<Part> off = EnumSet.allOf(Part.class);
    off.removeAll(to.parts());
    off.removeIf(part -> !part.isTicked());
    return db.sql(
                """
                update policy.surfaces
                   set parts_off = :parts, roles_off = :roles, laws = :laws, meant = :meant,
                       version = version + 1
                 where only_one and version = :expected
                """)
            .param("parts", names(off))
            .param("roles", names(unused))
            .param("laws", names(to.laws()))
            .param("meant", names(to.meant()))
            .param("expected", expected)
            .update()
        == 1;
  }

  private static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private static Surfaces read(ResultSet row, int number) throws SQLException {
    Set<Part> parts = EnumSet.allOf(Part.class);
    parts.removeAll(values(row.getArray("parts_off"), Part.class));
    Set<Role> roles = EnumSet.copyOf(Surfaces.spareRoles());
    roles.removeAll(values(row.getArray("roles_off"), Role.class));
    Set<Law> laws = values(row.getArray("laws"), Law.class);
    if (laws.isEmpty()) {
      parts.remove(Part.LEGAL_DUTIES);
    }
    return new Surfaces(
        parts, roles, laws, values(row.getArray("meant"), Meant.class), row.getLong("version"));
  }

  private static <E extends Enum<E>> Set<E> values(Array names, Class<E> type) throws SQLException {
    EnumSet<E> values = EnumSet.noneOf(type);
    for (String name : (String[]) names.getArray()) {
      values.add(Enum.valueOf(type, name));
    }
    return values;
  }
}
