package org.bellbuoy.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;

/// Reads the columns this room's tables share.
final class Columns {

  private Columns() {}

  static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static CustomerId customer(ResultSet row) throws SQLException {
    return new CustomerId(id(row, "customer_id"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  static Sealed paper(ResultSet row) throws SQLException {
    return Sealed.of(row.getBytes("paper_sealed"));
  }
}
