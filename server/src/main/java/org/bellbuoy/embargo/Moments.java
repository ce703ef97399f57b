package org.bellbuoy.embargo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Reads instants out of rows.
final class Moments {

  private Moments() {}

  static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static AgreedMoment end(ResultSet row) throws SQLException {
    return new AgreedMoment(
        row.getObject("end_local", LocalDateTime.class),
        ZoneId.of(row.getString("end_zone")),
        row.getString("end_rules"),
        at(row, "end_at"));
  }
}
