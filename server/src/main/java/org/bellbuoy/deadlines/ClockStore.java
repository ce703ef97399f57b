package org.bellbuoy.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
      select c.id, c.kind, c.subject_id, c.started_at, c.due_at, c.stopped_at, c.broke_at,
             c.counted, c.team, c.zone_rules,
             p.id as pause_id, p.reason, p.by_id, p.from_at, p.until_at, p.due_before
        from deadlines.clock c
        left join deadlines.pause p on p.clock_id = c.id and p.ended_at is null
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
                  (id, kind, subject_id, started_at, due_at, counted, team, zone_rules)
                values (:id, :kind, :subject, :started, :due, :counted, :team, :rules)
                on conflict (subject_id, kind) where stopped_at is null do nothing
                """)
            .param("id", clock.id().value())
            .param("kind", clock.kind().name())
            .param("subject", clock.subject())
            .param("started", clock.startedAt().atOffset(ZoneOffset.UTC))
            .param("due", clock.dueAt().atOffset(ZoneOffset.UTC))
            .param("counted", clock.counted().name())
            .param("team", clock.team().value())
            .param("rules", clock.zoneRules())
            .update()
        == 1;
  }

  /// Writes down when a clock stopped, and whether that was too late; false when it has before.
  boolean stop(RunningClock stopped) {
    return db.sql(
                """
                update deadlines.clock
                   set stopped_at = :at, broke_at = coalesce(broke_at, :broke)
                 where id = :id and stopped_at is null
                """)
            .param("id", stopped.id().value())
            .param("at", stopped.stoppedAt().orElseThrow().atOffset(ZoneOffset.UTC))
            .param(
                "broke",
                stopped.brokeAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .update()
        == 1;
  }

  /// Moves what is due, after a pause.
  void due(ClockId id, Instant at) {
    db.sql("update deadlines.clock set due_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
  }

  /// Notes of clocks that run that their time is up; the first note stays.
  void broke(Collection<ClockId> ids, Instant at) {
    db.sql(
            """
            update deadlines.clock set broke_at = :at
             where id = any(:ids) and broke_at is null
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("ids", ids.stream().map(ClockId::value).toArray(UUID[]::new))
        .update();
  }

  RunningClock get(ClockId id) {
    return db.sql(SELECT + " where c.id = :id")
        .param("id", id.value())
        .query(ClockStore::clock)
        .single();
  }

  Optional<RunningClock> running(ClockKind kind, UUID subject) {
    return db.sql(
            SELECT + " where c.kind = :kind and c.subject_id = :subject and c.stopped_at is null")
        .param("kind", kind.name())
        .param("subject", subject)
        .query(ClockStore::clock)
        .optional();
  }

  List<RunningClock> of(Collection<UUID> subjects) {
    return db.sql(SELECT + " where c.subject_id = any(:subjects) order by c.started_at, c.id")
        .param("subjects", subjects.toArray(UUID[]::new))
        .query(ClockStore::clock)
        .list();
  }

  List<RunningClock> soonest(Collection<ClockKind> kinds, int most) {
    return db.sql(
            SELECT
                + " where c.stopped_at is null and c.kind = any(:kinds)"
                + " order by c.due_at, c.id limit :most")
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
        Columns.optionalInstant(row, "broke_at"),
        pause(row),
        Counted.valueOf(row.getString("counted")),
        new TeamCode(row.getString("team")),
        row.getString("zone_rules"));
  }

  private static Optional<ClockPause> pause(ResultSet row) throws SQLException {
    UUID id = row.getObject("pause_id", UUID.class);
    return id == null
        ? Optional.empty()
        : Optional.of(
            new ClockPause(
                id,
                new ClockId(row.getObject("id", UUID.class)),
                PauseReason.valueOf(row.getString("reason")),
                row.getObject("by_id", UUID.class),
                Columns.instant(row, "from_at"),
                Columns.instant(row, "until_at"),
                Optional.empty(),
                Columns.instant(row, "due_before")));
  }
}
