package org.bellbuoy.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When clocks stood still, and why. No row is ever deleted.
@Repository
class PauseStore {

  private static final String SELECT =
      """
      select p.id, p.clock_id, p.reason, p.by_id, p.from_at, p.until_at, p.ended_at, p.due_before
        from deadlines.pause p
      """;

  private final JdbcClient db;

  PauseStore(JdbcClient db) {
    this.db = db;
  }

  /// False when the clock stands still already.
  boolean add(ClockPause pause) {
    return db.sql(
                """
                insert into deadlines.pause
                  (id, clock_id, reason, by_id, from_at, until_at, due_before)
                values (:id, :clock, :reason, :by, :from, :until, :due)
                on conflict (clock_id) where ended_at is null do nothing
                """)
            .param("id", pause.id())
            .param("clock", pause.clock().value())
            .param("reason", pause.reason().name())
            .param("by", pause.by())
            .param("from", pause.from().atOffset(ZoneOffset.UTC))
            .param("until", pause.until().atOffset(ZoneOffset.UTC))
            .param("due", pause.dueBefore().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// False when the pause has ended already.
  boolean end(UUID id, Instant at) {
    return db.sql("update deadlines.pause set ended_at = :at where id = :id and ended_at is null")
            .param("id", id)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<ClockPause> of(Collection<UUID> clocks) {
    return db.sql(SELECT + " where p.clock_id = any(:clocks) order by p.from_at, p.id")
        .param("clocks", clocks.toArray(UUID[]::new))
        .query(PauseStore::pause)
        .list();
  }

  /// The pauses whose end has come.
  List<ClockPause> over(Instant now, int most) {
    return db.sql(
            SELECT
                + " where p.ended_at is null and p.until_at <= :now order by p.until_at limit :most")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(PauseStore::pause)
        .list();
  }

  private static ClockPause pause(ResultSet row, int number) throws SQLException {
    return new ClockPause(
        row.getObject("id", UUID.class),
        new ClockId(row.getObject("clock_id", UUID.class)),
        PauseReason.valueOf(row.getString("reason")),
        row.getObject("by_id", UUID.class),
        Columns.instant(row, "from_at"),
        Columns.instant(row, "until_at"),
        Columns.optionalInstant(row, "ended_at"),
        Columns.instant(row, "due_before"));
  }
}
