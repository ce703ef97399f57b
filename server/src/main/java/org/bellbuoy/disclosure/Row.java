package org.bellbuoy.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// Reads and writes the columns that the tables of this room have in common.
final class Row {

  private static final String OUT = "OUT";
  private static final String EXPECTED = "EXPECTED";
  private static final String NEVER_SAID = "NEVER_SAID";
  private static final String PASSED = "PASSED";

  private Row() {}

  static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static Instant known(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable String name(@Nullable Enum<?> of) {
    return of == null ? null : of.name();
  }

  static <E> @Nullable E named(ResultSet row, String column, Function<String, E> of)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : of.apply(name);
  }

  static @Nullable Severity level(ResultSet row) throws SQLException {
    return named(row, "level", Severity::valueOf);
  }

  static String fix(FixOutlook fix) {
    return switch (fix) {
      case FixOutlook.Out _ -> OUT;
      case FixOutlook.Expected _ -> EXPECTED;
      case FixOutlook.NeverSaid _ -> NEVER_SAID;
      case FixOutlook.Passed _ -> PASSED;
    };
  }

  static FixOutlook fix(ResultSet row) throws SQLException {
    String word = row.getString("fix");
    return switch (word) {
      case OUT -> new FixOutlook.Out();
      case EXPECTED -> new FixOutlook.Expected(known(row, "expected_at"));
      case NEVER_SAID -> new FixOutlook.NeverSaid();
      case PASSED -> new FixOutlook.Passed();
      default -> throw new IllegalStateException("No outlook: " + word);
    };
  }
}
