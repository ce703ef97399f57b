package org.bellbuoy.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one row that says whether anything may leave the house.
@Component
class FenceStore {

  private static final String ALL =
      "select epoch, held, held_since, restored, version from operations.fence";

  private final JdbcClient jdbc;

  FenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Outward get() {
    return jdbc.sql(ALL).query(FenceStore::outward).single();
  }

  /// The same, and until the transaction ends nobody changes it.
  Outward keep() {
    return jdbc.sql(ALL + " for share").query(FenceStore::outward).single();
  }

  /// @return whether it was still at the version that was expected
  boolean hold(Instant at, long expected) {
    return jdbc.sql(
                """
                update operations.fence
                   set held = true, held_since = :at, restored = false, version = version + 1
                 where version = :expected and not held
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("expected", expected)
            .update()
        == 1;
  }

  /// @return whether it was still at the version that was expected
  boolean release(UUID epoch, long expected) {
    return jdbc.sql(
                """
                update operations.fence
                   set held = false, restored = false, epoch = :epoch, version = version + 1
                 where version = :expected and held
                """)
            .param("epoch", epoch)
            .param("expected", expected)
            .update()
        == 1;
  }

  /// @return whether a restore happened of which nobody was told yet
  boolean tellOnce() {
    return jdbc.sql("update operations.fence set untold = false where untold").update() == 1;
  }

  private static Outward outward(ResultSet row, int number) throws SQLException {
    return new Outward(
        row.getObject("epoch", UUID.class),
        row.getBoolean("held"),
        instant(row.getObject("held_since", OffsetDateTime.class)),
        row.getBoolean("restored"),
        row.getLong("version"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
