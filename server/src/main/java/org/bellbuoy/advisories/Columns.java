package org.bellbuoy.advisories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes the kinds of columns this room has.
final class Columns {

  private Columns() {}

  static @Nullable Instant instant(ResultSet row, String name) throws SQLException {
    OffsetDateTime at = row.getObject(name, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static Instant moment(ResultSet row, String name) throws SQLException {
    return row.getObject(name, OffsetDateTime.class).toInstant();
  }

  static UUID uuid(ResultSet row, String name) throws SQLException {
    return row.getObject(name, UUID.class);
  }

  static @Nullable UUID uuidOrNull(ResultSet row, String name) throws SQLException {
    return row.getObject(name, UUID.class);
  }

  static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
