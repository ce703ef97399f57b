package org.bellbuoy.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Clocks that run or have run. No row is ever deleted.
@Repository
class ClockStore {

  private static final String SELECT =
      """
      select id, kind, subject_id, started_at, due_at, stopped_at, zone_rules
        from deadlines.clock
      """;

  private final JdbcClient db;

  ClockStore(JdbcClient db) {
    this.db = db;
  }

  /// False when such a clock runs already.
  boolean add(RunningClock clock) {
    return db.sql(
                """
                insert into deadlines.clock
                  (id, kind, subject_id, started_at, due_at, zone_rules)
                values (:id, :kind, :subject, :started, :due, :rules)
                on conflict (subject_id, kind) where stopped_at is null do nothing
                """)
            .param("id", clock.id().value())
            .param("kind", clock.kind().name())
            .param("subject", clock.subject())
            .param("started", clock.startedAt().atOffset(ZoneOffset.UTC))
            .param("due", clock.dueAt().atOffset(ZoneOffset.UTC))
            .param("rules", clock.zoneRules())
            .update()
        == 1;
  }

  boolean stop(ClockId id, Instant at) {
    return db.sql(
                """
                update deadlines.clock set stopped_at = :at where id = :id and stopped_at is null
                """)
            .param("id", id.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<RunningClock> running(ClockKind kind, UUID subject) {
    return db.sql(SELECT + " where kind = :kind and subject_id = :subject and stopped_at is null")
        .param("kind", kind.name())
        .param("subject", subject)
        .query(ClockStore::clock)
        .optional();
  }

  List<RunningClock> of(Collection<UUID> subjects) {
    return db.sql(SELECT + " where subject_id = any(:subjects) order by started_at, id")
        .param("subjects", subjects.toArray(UUID[]::new))
        .query(ClockStore::clock)
        .list();
  }

  List<RunningClock> soonest(Collection<ClockKind> kinds, int most) {
    return db.sql(
            SELECT
                + " where stopped_at is null and kind = any(:kinds) order by due_at, id limit :most")
        .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
        .param("most", most)
        .query(ClockStore::clock)
        .list();
  }

  private static RunningClock clock(ResultSet row, int number) throws SQLException {
    return new RunningClock(
        new ClockId(row.getObject("id", UUID.class)),
        ClockKind.valueOf(row.getString("kind")),
        row.getObject("subject_id", UUID.class),
        Columns.instant(row, "started_at"),
        Columns.instant(row, "due_at"),
        Columns.optionalInstant(row, "stopped_at"),
        row.getString("zone_rules"));
  }
}
