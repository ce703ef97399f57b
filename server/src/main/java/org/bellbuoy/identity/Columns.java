package org.bellbuoy.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads the columns this room's tables share.
final class Columns {

  private Columns() {}

  static UUID id(ResultSet row, int number) throws SQLException {
    return row.getObject("id", UUID.class);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return Optional.ofNullable(value).map(OffsetDateTime::toInstant);
  }

  static Set<Role> roles(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream((Object[]) array.getArray())
        .map(o -> Role.valueOf((String) o))
        .forEach(roles::add);
    return roles;
  }
}
